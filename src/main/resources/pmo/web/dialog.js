/* Opens a dialog by the button that names it and closes it by its cancel button or by Escape; what was typed is then gone. */
(function () {
  'use strict';

  function open(button) {
    var dialog = document.getElementById(button.getAttribute('data-pmo-open'));
    if (!dialog) {
      return;
    }
    people(dialog.querySelector('form'), function (key) { key.setAttribute('data-pmo-made', key.value); });
    fill(dialog, button);
    dialog.showModal();
    var first = dialog.querySelector('input:not([type=hidden]), select, textarea, button');
    if (first) {
      first.focus();
    }
  }

  /* A button may say what the dialog is about: data-pmo-name for the eye, data-pmo-action for the form. */
  function fill(dialog, button) {
    var name = dialog.querySelector('[data-pmo-name-here]');
    if (name) {
      name.textContent = button.getAttribute('data-pmo-name') || '';
    }
    if (button.hasAttribute('data-pmo-action')) {
      dialog.querySelector('form').setAttribute('action', button.getAttribute('data-pmo-action'));
    }
    if (button.hasAttribute('data-pmo-values')) {
      fillValues(dialog, button);
    }
    if (button.hasAttribute('data-pmo-kind')) {
      dialog.querySelector('[name=kind]').value = button.getAttribute('data-pmo-kind');
      dialog.querySelector('[name=kind]').dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  /* A button may name a place that holds the values of the record it is about. */
  function fillValues(dialog, button) {
    var values = document.getElementById(button.getAttribute('data-pmo-values'));
    values.querySelectorAll('[data-pmo-field]').forEach(function (value) {
      var field = dialog.querySelector('form').elements[value.getAttribute('data-pmo-field')];
      if (field && field.type === 'checkbox') {
        field.checked = value.getAttribute('data-pmo-value') === 'true';
      } else if (field) {
        field.value = value.getAttribute('data-pmo-value');
      }
    });
    dialog.querySelectorAll('select[data-pmo-decides]').forEach(depend);
  }

  /* The hidden field with a person's key, of which a form's reset knows nothing. */
  function people(form, then) {
    form.querySelectorAll('[data-pmo-person]').forEach(function (person) {
      then(form.elements[person.getAttribute('data-pmo-person')]);
    });
  }

  /* However it was closed: next time it opens as the page was made, without the text and the errors of this time. */
  function forget(dialog) {
    var form = dialog.querySelector('form');
    form.reset();
    if (window.pmoConflict) {
      window.pmoConflict.forget(form);
    }
    form.querySelectorAll('[data-pmo-error]').forEach(function (error) { error.textContent = ''; });
    form.querySelectorAll('[aria-invalid]').forEach(function (field) { field.removeAttribute('aria-invalid'); });
    form.querySelectorAll('[data-pmo-found]').forEach(function (found) { found.textContent = ''; });
    people(form, function (key) { key.value = key.getAttribute('data-pmo-made') || ''; });
    form.querySelectorAll('select[data-pmo-decides]').forEach(depend);
  }

  /* The host's scripts take Escape for themselves, so the browser would not close the dialog: heard before they do. */
  window.addEventListener('keydown', function (event) {
    var open = document.querySelectorAll('dialog.pmo-dialog[open]');
    if (event.key === 'Escape' && !event.isComposing && open.length) {
      event.preventDefault();
      event.stopImmediatePropagation();
      open[open.length - 1].close();
    }
  }, true);

  document.addEventListener('close', function (event) {
    if (event.target.matches('dialog.pmo-dialog')) {
      forget(event.target);
    }
  }, true);

  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-pmo-open]');
    var closer = event.target.closest('[data-pmo-close]');
    if (opener) {
      open(opener);
    } else if (closer) {
      closer.closest('dialog').close();
    }
  });

  /* A field that depends on a choice shows only where it means something. */
  function depend(select) {
    document.querySelectorAll('[data-pmo-for="' + select.id + '"]').forEach(function (part) {
      var shown = part.getAttribute('data-pmo-when').split(' ').indexOf(select.value) >= 0;
      part.hidden = !shown;
      part.querySelectorAll('input, select, textarea').forEach(function (field) { field.disabled = !shown; });
    });
  }

  document.addEventListener('change', function (event) {
    if (event.target.matches('select[data-pmo-decides]')) {
      depend(event.target);
    }
  });
  window.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('select[data-pmo-decides]').forEach(depend);
  });
})();
