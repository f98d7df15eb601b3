/* Sends a list of projects: first to be checked, as often as the columns are put right, then to be imported as a whole. */
(function () {
  'use strict';

  function words(name) {
    return document.getElementById('pmo-words').getAttribute('data-' + name);
  }

  function say(form, place, text) {
    form.querySelector(place).textContent = text;
  }

  function clear(form) {
    form.querySelectorAll('[data-pmo-error], [data-pmo-result], [data-pmo-amounts], tbody').forEach(function (place) {
      place.textContent = '';
    });
    form.querySelector('[data-pmo-read]').hidden = true;
    form.querySelector('[data-pmo-wrong]').hidden = true;
    form.querySelector('[type=submit]').disabled = true;
  }

  function chooser(form, column) {
    var select = form.querySelector('[data-pmo-fields]').cloneNode(true);
    select.hidden = false;
    select.removeAttribute('aria-hidden');
    select.removeAttribute('tabindex');
    select.removeAttribute('data-pmo-fields');
    select.setAttribute('data-pmo-column', column.index);
    select.setAttribute('aria-label', form.getAttribute('data-column') + ' ' + column.heading);
    select.value = column.field;
    return select;
  }

  function showColumns(form, columns) {
    var read = form.querySelector('[data-pmo-read]');
    columns.forEach(function (column) {
      var line = read.querySelector('tbody').insertRow();
      line.insertCell().textContent = column.heading;
      line.cells[0].className = 'pmo-break';
      line.insertCell().appendChild(chooser(form, column));
    });
    read.hidden = false;
  }

  function showErrors(form, errors) {
    var wrong = form.querySelector('[data-pmo-wrong]');
    errors.forEach(function (error) {
      if (error.field === 'file') {
        say(form, '[data-pmo-error=file]', error.message);
        return;
      }
      var line = wrong.querySelector('tbody').insertRow();
      line.insertCell().textContent = error.field;
      line.insertCell().textContent = error.message;
      line.cells[1].className = 'pmo-break';
      wrong.hidden = false;
    });
  }

  function result(form, summary) {
    var text = form.getAttribute(summary.errors.length ? 'data-wrong' : 'data-result');
    ['created', 'changed', 'unchanged', 'judged'].forEach(function (name) {
      text = text.replace('%' + name + '%', summary[name]);
    });
    return text.replace('%errors%', summary.errors.length);
  }

  function checked(form, summary) {
    say(form, '[data-pmo-result]', result(form, summary));
    if (summary.amounts) {
      say(form, '[data-pmo-amounts]', form.getAttribute('data-amounts').replace('%unit%', summary.amounts));
    }
    showColumns(form, summary.columns);
    showErrors(form, summary.errors);
    form.querySelector('[type=submit]').disabled =
      summary.errors.length > 0 || summary.created + summary.changed === 0;
  }

  function refused(form, body) {
    showErrors(form, (body && body.errors) || []);
    if (!body || !body.errors || !body.errors.length) {
      say(form, '[data-pmo-error=""]', (body && body.message) || words('failed'));
    }
  }

  /* What the person chose for the columns, once the file was checked. */
  function columnsOf(form) {
    return Array.prototype.filter.call(form.querySelectorAll('[data-pmo-column]'), function (select) {
      return select.value !== '';
    }).map(function (select) {
      return select.value + ':' + select.getAttribute('data-pmo-column');
    }).join(',');
  }

  function send(form, path, done) {
    var file = form.querySelector('[type=file]').files[0];
    var columns = columnsOf(form);
    clear(form);
    if (!file) {
      form.querySelector('[type=file]').focus();
      return;
    }
    var headers = { 'Content-Type': 'application/octet-stream', 'Accept': 'application/json', 'X-Atlassian-Token': 'no-check' };
    var address = form.getAttribute('data-pmo-records') + path + '?name=' + encodeURIComponent(file.name)
      + '&columns=' + encodeURIComponent(columns);
    fetch(address, { method: 'POST', credentials: 'same-origin', headers: headers, body: file }).then(function (response) {
      return response.json().then(function (body) {
        if (response.ok) {
          done(body);
        } else {
          refused(form, body);
        }
      });
    }).catch(function () {
      say(form, '[data-pmo-error=""]', words('unreachable'));
    });
  }

  function check(form) {
    send(form, '/preview', function (summary) { checked(form, summary); });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-pmo-records] [data-pmo-check]');
    if (button) {
      check(button.closest('form'));
    }
  });

  document.addEventListener('change', function (event) {
    var form = event.target.closest('[data-pmo-records]');
    if (form && event.target.type === 'file') {
      clear(form);
    } else if (form) {
      form.querySelector('[type=submit]').disabled = true;
    }
  });

  document.addEventListener('submit', function (event) {
    if (event.target.hasAttribute('data-pmo-records')) {
      event.preventDefault();
      send(event.target, '', function (summary) {
        say(event.target, '[data-pmo-result]', event.target.getAttribute('data-done') + ' ' + result(event.target, summary));
      });
    }
  });
})();
