/*
 * Sends a form as JSON and shows at each field what is wrong with it. A form names the REST address in "action", the verb
 * in data-pmo-method, and what follows success in data-pmo-then: "refresh", "reload", "stay", or an address with {key} in it.
 */
(function () {
  'use strict';

  function words(name) {
    return document.getElementById('pmo-words').getAttribute('data-' + name);
  }

  /* A list on the page may have been refreshed since: then the person has read its newest revision. */
  function revisionOf(field) {
    var now = document.querySelector('[data-pmo-now="' + field.getAttribute('data-pmo-revision') + '"]');
    return now ? now.getAttribute('data-pmo-value') : field.value;
  }

  function valueOf(field) {
    if (field.name === 'revision') {
      return Number(revisionOf(field));
    }
    switch (field.getAttribute('data-pmo-type')) {
      case 'number':
        return Number(field.value);
      case 'keep-whole':
        return Number(field.value);
      case 'whole':
        return field.value === '' ? null : Number(field.value);
      case 'optional':
        return field.value === '' ? null : field.value;
      case 'flag':
        return field.checked;
      default:
        return field.value;
    }
  }

  /* A row of a list is sent if something in it counts; the star in the names of its fields stands for its number. */
  function numberRows(form) {
    var counts = {};
    form.querySelectorAll('[data-pmo-row]').forEach(function (row) {
      var list = row.getAttribute('data-pmo-row');
      var filled = Array.prototype.some.call(row.querySelectorAll('[data-pmo-counts]'), function (field) {
        return field.value.trim() !== '';
      });
      counts[list] = counts[list] || 0;
      row.setAttribute('data-pmo-number', filled ? counts[list]++ : '');
    });
  }

  function nameOf(field) {
    var row = field.closest('[data-pmo-row]');
    if (!row) {
      return field.name;
    }
    var number = row.getAttribute('data-pmo-number');
    return number === '' ? '' : field.name.replace('*', number);
  }

  /* Dots lead into records, numbers into lists. */
  function put(body, name, value) {
    var parts = name.split('.');
    var at = body;
    parts.slice(0, -1).forEach(function (part, index) {
      at[part] = at[part] || (/^[0-9]+$/.test(parts[index + 1]) ? [] : {});
      at = at[part];
    });
    at[parts[parts.length - 1]] = value;
  }

  function bodyOf(form) {
    var body = {};
    form.querySelectorAll('[data-pmo-list]').forEach(function (list) { body[list.getAttribute('data-pmo-list')] = []; });
    numberRows(form);
    Array.prototype.forEach.call(form.elements, function (field) {
      var name = field.name ? nameOf(field) : '';
      var type = field.getAttribute('data-pmo-type');
      if (!name || field.disabled || (type && type.indexOf('keep') === 0 && field.value === '')) {
        return;
      }
      if (type === 'numbers') {
        body[name] = body[name] || [];
        if (field.checked) {
          body[name].push(Number(field.value));
        }
      } else if (field.type !== 'radio' || field.checked) {
        put(body, name, valueOf(field));
      }
    });
    return body;
  }

  /* Returns where the error of a field is said; that of a list names the row by its number. */
  function errorOf(form, name) {
    var listed = /^([A-Za-z]+)\.([0-9]+)\.([A-Za-z]+)$/.exec(name);
    if (!listed) {
      return form.querySelector('[data-pmo-error="' + name + '"]');
    }
    var row = form.querySelector('[data-pmo-row="' + listed[1] + '"][data-pmo-number="' + listed[2] + '"]');
    return row && row.querySelector('[data-pmo-error="' + listed[1] + '.*.' + listed[3] + '"]');
  }

  /* Returns the field that an error is about: the one that is described by the place where it is said. */
  function fieldOf(form, name, place) {
    return form.querySelector('[data-pmo-person="' + name + '"]')
      || (place.id && form.querySelector('[aria-describedby~="' + place.id + '"]'))
      || form.elements[name];
  }

  function clear(form) {
    form.querySelectorAll('[data-pmo-error]').forEach(function (error) { error.textContent = ''; });
    form.querySelectorAll('[aria-invalid]').forEach(function (field) { field.removeAttribute('aria-invalid'); });
  }

  function problem(form, text, quietly) {
    var place = errorOf(form, '');
    place.textContent = place.textContent ? place.textContent + ' ' + text : text;
    if (!quietly) {
      place.focus();
    }
  }

  function showErrors(form, errors, quietly) {
    var first = null;
    errors.forEach(function (error) {
      var place = error.field ? errorOf(form, error.field) : null;
      if (!place) {
        problem(form, error.message, quietly);
        return;
      }
      place.textContent = error.message;
      var field = fieldOf(form, error.field, place);
      if (field && field.setAttribute) {
        field.setAttribute('aria-invalid', 'true');
        first = first || field;
      }
    });
    if (first && !quietly) {
      first.focus();
    }
  }

  /* The time as the reader's clock shows it, with the day if that is not today. */
  function overtaken(body, name) {
    var at = new Date(body.at);
    var time = ('0' + at.getHours()).slice(-2) + ':' + ('0' + at.getMinutes()).slice(-2);
    var today = at.toDateString() === new Date().toDateString();
    var when = today ? time : at.toLocaleDateString(document.documentElement.lang || undefined) + ' ' + time;
    return words(name).replace('%at%', function () { return when; }).replace('%by%', function () { return body.by; });
  }

  function refused(form, status, body) {
    if (body && body.errors && body.errors.length) {
      showErrors(form, body.errors);
    } else if (status === 409 && body && body.changes && form.elements.revision && window.pmoConflict) {
      window.pmoConflict.show(form, body, overtaken(body, 'overtaken'));
    } else if (status === 409 && body) {
      problem(form, body.by && body.at ? overtaken(body, 'conflict') : body.message || words('failed'));
    } else {
      problem(form, (body && body.message) || words('failed'));
    }
  }

  function saySaved() {
    document.getElementById('pmo-saved').textContent = words('saved');
    window.setTimeout(function () { document.getElementById('pmo-saved').textContent = ''; }, 5000);
  }

  function succeeded(form, body) {
    var then = form.getAttribute('data-pmo-then') || 'reload';
    if (then === 'reload') {
      window.location.reload();
    } else if (then === 'stay') {
      saySaved();
    } else if (then === 'refresh') {
      var dialog = form.closest('dialog');
      if (dialog) {
        dialog.close();
      }
      var undo = form.getAttribute('data-pmo-undo');
      form.reset();
      if (!undo) {
        saySaved();
      }
      document.dispatchEvent(new CustomEvent('pmo-changed', { detail: { undo: undo } }));
    } else {
      window.location.assign(then.replace('{key}', encodeURIComponent(body.key)));
    }
  }

  function parsed(response) {
    return response.text().then(function (text) {
      try {
        return text ? JSON.parse(text) : null;
      } catch (e) {
        return null;
      }
    });
  }

  var HEADERS = { 'Content-Type': 'application/json', 'Accept': 'application/json', 'X-Atlassian-Token': 'no-check' };

  /* What is deleted has no body: the revision goes into the address. */
  function request(form) {
    var method = form.getAttribute('data-pmo-method') || 'POST';
    var body = bodyOf(form);
    var options = { method: method, credentials: 'same-origin', headers: HEADERS };
    if (method === 'DELETE') {
      return fetch(form.getAttribute('action') + '?revision=' + encodeURIComponent(body.revision), options);
    }
    options.body = JSON.stringify(body);
    return fetch(form.getAttribute('action'), options);
  }

  /*
   * Asks what sending the form would do, without sending it. Answers a body, or null and what is wrong with the fields.
   */
  function preview(form, address) {
    var options = { method: 'POST', credentials: 'same-origin', headers: HEADERS, body: JSON.stringify(bodyOf(form)) };
    return fetch(address, options).then(function (response) {
      return parsed(response).then(function (body) {
        if (response.ok) {
          return { body: body, errors: [] };
        }
        var errors = (body && body.errors) || [];
        return { body: null, errors: errors.length ? errors : [{ message: (body && body.message) || words('failed') }] };
      });
    });
  }

  window.pmoForm = { preview: preview, clear: clear, showErrors: showErrors, headers: HEADERS, saySaved: saySaved };

  function send(form) {
    clear(form);
    var button = form.querySelector('[type=submit]');
    button.disabled = true;
    request(form).then(function (response) {
      return parsed(response).then(function (body) {
        if (response.ok) {
          succeeded(form, body);
        } else {
          refused(form, response.status, body);
        }
      });
    }).catch(function () {
      problem(form, words('unreachable'));
    }).then(function () {
      button.disabled = false;
    });
  }

  document.addEventListener('submit', function (event) {
    if (event.target.hasAttribute('data-pmo-form')) {
      event.preventDefault();
      send(event.target);
    }
  });
})();
