/*
 * When somebody else was first: keeps what the person typed, takes over what he did not touch, and asks per field where both
 * changed it. Works for every form whose fields have the names that the server gives its changes.
 */
(function () {
  'use strict';

  function words(name) {
    return document.getElementById('pmo-words').getAttribute('data-' + name);
  }

  function element(name, text, style) {
    var made = document.createElement(name);
    made.textContent = text || '';
    if (style) {
      made.className = style;
    }
    return made;
  }

  /* A choice is shown by its word, not by its code. */
  function shown(field, value) {
    if (field && field.options) {
      var option = Array.prototype.filter.call(field.options, function (one) { return one.value === value; })[0];
      return option ? option.textContent : value;
    }
    return value;
  }

  function labelOf(form, change) {
    var field = form.elements[change.field];
    var label = field && field.id && form.querySelector('label[for="' + field.id + '"]');
    return label && label.firstChild ? label.firstChild.textContent.trim() : change.field;
  }

  function when(change) {
    return change.by + ', ' + new Date(change.at).toLocaleString(document.documentElement.lang || undefined,
      { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  }

  function line(form, change, answer) {
    var field = form.elements[change.field];
    var row = element('div', '', 'pmo-conflict-field');
    row.appendChild(element('div', labelOf(form, change), 'pmo-strong'));
    row.appendChild(element('div', (shown(field, change.before) || '\u2013') + ' \u2192 '
      + (shown(field, change.after) || '\u2013'), 'pmo-lines pmo-small'));
    row.appendChild(element('div', when(change) + (answer ? '. ' + answer : ''), 'pmo-small pmo-subtle'));
    return row;
  }

  function button(text, field, value, group) {
    var made = element('button', text, 'aui-button');
    made.type = 'button';
    made.setAttribute('aria-pressed', String(field.value === value));
    made.addEventListener('click', function () {
      field.value = value;
      group.querySelectorAll('button').forEach(function (one) {
        one.setAttribute('aria-pressed', String(one === made));
      });
    });
    return made;
  }

  function choice(form, change) {
    var field = form.elements[change.field];
    var row = line(form, change, '');
    var mine = field.value;
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', labelOf(form, change));
    row.appendChild(element('div', words('mine') + ': ' + (shown(field, mine) || '\u2013'), 'pmo-lines pmo-small'));
    row.appendChild(button(words('keep-mine'), field, mine, row));
    row.appendChild(button(words('take-theirs'), field, change.after, row));
    return row;
  }

  function isPlain(field) {
    return field && !field.length && field.type !== 'hidden' && field.type !== 'checkbox'
      || Boolean(field && field.options);
  }

  function row(form, change) {
    var field = form.elements[change.field];
    if (!isPlain(field) || field.value === change.after) {
      return line(form, change, '');
    }
    if (field.value === change.before) {
      field.value = change.after;
      return line(form, change, words('taken'));
    }
    return choice(form, change);
  }

  /* From now on the form builds on what the other one saved. */
  function readOn(form, revision) {
    var field = form.elements.revision;
    if (!field.hasAttribute('data-pmo-first')) {
      field.setAttribute('data-pmo-first', field.value);
    }
    field.value = revision;
  }

  function remove(form) {
    form.querySelectorAll('[data-pmo-conflict]').forEach(function (panel) { panel.remove(); });
  }

  function show(form, body, text) {
    remove(form);
    var panel = element('div', '', 'pmo-conflict');
    panel.setAttribute('data-pmo-conflict', 'yes');
    panel.setAttribute('role', 'alert');
    panel.tabIndex = -1;
    panel.appendChild(element('p', text, 'pmo-strong'));
    body.changes.forEach(function (change) { panel.appendChild(row(form, change)); });
    var first = form.querySelector('[data-pmo-error=""]');
    first.parentNode.insertBefore(panel, first.nextSibling);
    readOn(form, body.revision);
    panel.focus();
  }

  /* A form that is closed without saving is again as the page was made, with the revision of then. */
  function forget(form) {
    remove(form);
    var field = form.elements.revision;
    if (field && field.hasAttribute('data-pmo-first')) {
      field.value = field.getAttribute('data-pmo-first');
    }
  }

  window.pmoConflict = { show: show, forget: forget };
})();
