/*
 * Shows what a rule would do before it is saved: on request, and by itself shortly after the form was changed. Only the
 * newest question is answered, and nothing is saved.
 */
(function () {
  'use strict';
  var PAUSE = 600;
  var ABSENT = '\u2013';
  var waiting;
  var asked = 0;

  function placeOf(form) {
    return form.querySelector('[data-pmo-preview]');
  }

  function number(value) {
    return new Intl.NumberFormat(document.documentElement.lang || 'en').format(value);
  }

  function percent(value) {
    return value === null || value === undefined ? ABSENT : number(value) + '%';
  }

  function filled(pattern, values) {
    return pattern.replace(/\{([01])\}/g, function (all, index) { return values[Number(index)]; });
  }

  function say(place, part, text) {
    var line = place.querySelector('[data-pmo-say="' + part + '"]');
    line.textContent = text;
    line.hidden = text === '';
  }

  function empty(place, word) {
    place.removeAttribute('aria-busy');
    place.querySelector('[data-pmo-preview-table]').hidden = true;
    say(place, 'label', '');
    say(place, 'found', '');
    say(place, 'effect', place.getAttribute('data-' + word));
  }

  function found(place, answer, excludes) {
    return excludes
      ? filled(place.getAttribute('data-takes-out'), [number(answer.leftOutAfter.excluded - answer.leftOutBefore.excluded)])
      : filled(place.getAttribute('data-counts'), [number(answer.rule.reached), number(answer.rule.counted)]);
  }

  function effect(place, before, after) {
    if (after.percent === null) {
      return place.getAttribute('data-nothing');
    }
    if (before.percent === null) {
      return filled(place.getAttribute('data-starts'), [percent(after.percent)]);
    }
    return filled(
      place.getAttribute(before.percent === after.percent ? 'data-stays' : 'data-moves'),
      [percent(before.percent), percent(after.percent)]
    );
  }

  function shown(name, delivery, leftOut) {
    switch (name) {
      case 'toDo':
        return number(delivery.leaves - delivery.done - delivery.inProgress);
      case 'byCount':
      case 'byPoints':
        return percent(delivery[name].percent);
      case 'estimatedPercent':
        return percent(delivery.estimatedPercent);
      default:
        return number(name in delivery ? delivery[name] : leftOut[name]);
    }
  }

  function column(place, attribute, delivery, leftOut) {
    place.querySelectorAll('[' + attribute + ']').forEach(function (cell) {
      cell.textContent = shown(cell.getAttribute(attribute), delivery, leftOut);
    });
  }

  function show(place, answer, excludes) {
    place.removeAttribute('aria-busy');
    say(place, 'label', answer.label || '');
    say(place, 'found', found(place, answer, excludes));
    say(place, 'effect', effect(place, answer.before.byCount, answer.after.byCount));
    column(place, 'data-pmo-before', answer.before, answer.leftOutBefore);
    column(place, 'data-pmo-after', answer.after, answer.leftOutAfter);
    place.querySelector('[data-pmo-preview-table]').hidden = false;
  }

  /* Whoever pressed the button is led to what is wrong; whoever is still typing keeps the focus. */
  function ask(form, quietly) {
    var place = placeOf(form);
    var mine = forget();
    var excludes = form.elements.effect.value === 'exclude';
    place.setAttribute('aria-busy', 'true');
    window.pmoForm.preview(form, place.getAttribute('data-pmo-preview')).then(function (answer) {
      if (mine !== asked) {
        return;
      }
      window.pmoForm.clear(form);
      if (answer.body) {
        show(place, answer.body, excludes);
      } else {
        empty(place, 'none');
        window.pmoForm.showErrors(form, answer.errors, quietly);
      }
    }).catch(function () {
      if (mine === asked) {
        empty(place, 'unreachable');
      }
    });
  }

  /* Drops the question that waits or is under way. */
  function forget() {
    window.clearTimeout(waiting);
    asked += 1;
    return asked;
  }

  function changed(event) {
    var form = event.target.form;
    if (!form || !placeOf(form)) {
      return;
    }
    forget();
    if (form.elements.reference.value.trim() === '') {
      empty(placeOf(form), 'empty');
    } else {
      waiting = window.setTimeout(function () { ask(form, true); }, PAUSE);
    }
  }

  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-pmo-ask-preview]');
    if (button) {
      ask(button.form, false);
    }
  });
  document.addEventListener('submit', function (event) {
    if (placeOf(event.target)) {
      forget();
      placeOf(event.target).removeAttribute('aria-busy');
    }
  });
  document.addEventListener('reset', function (event) {
    if (placeOf(event.target)) {
      forget();
      empty(placeOf(event.target), 'empty');
    }
  });
})();
