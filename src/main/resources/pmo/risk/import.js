/* Sends a spreadsheet: first to be checked, then, when nothing in it is wrong, to be imported as a whole. */
(function () {
  'use strict';

  function words(name) {
    return document.getElementById('pmo-words').getAttribute('data-' + name);
  }

  function clear(form) {
    form.querySelectorAll('[data-pmo-error], [data-pmo-result], [data-pmo-unread], tbody').forEach(function (place) {
      place.textContent = '';
    });
    form.querySelector('[data-pmo-read]').hidden = true;
    form.querySelector('[data-pmo-wrong]').hidden = true;
    form.querySelector('[type=submit]').disabled = true;
  }

  function row(table, first, second) {
    var line = table.querySelector('tbody').insertRow();
    line.insertCell().textContent = first;
    line.insertCell().textContent = second;
    line.cells[1].className = 'pmo-break';
  }

  function accepted(form, summary) {
    form.querySelector('[data-pmo-result]').textContent = form.getAttribute('data-result')
      .replace('%created%', summary.created).replace('%changed%', summary.changed).replace('%unchanged%', summary.unchanged);
    if (summary.unread.length) {
      form.querySelector('[data-pmo-unread]').textContent = form.getAttribute('data-unread') + ' ' + summary.unread.join(', ');
    }
    var read = form.querySelector('[data-pmo-read]');
    Object.keys(summary.headings).forEach(function (field) { row(read, summary.headings[field], field); });
    read.hidden = false;
    form.querySelector('[type=submit]').disabled = summary.created + summary.changed === 0;
  }

  function refused(form, body) {
    var errors = (body && body.errors) || [];
    var wrong = form.querySelector('[data-pmo-wrong]');
    errors.forEach(function (error) {
      if (error.field === 'file') {
        form.querySelector('[data-pmo-error=file]').textContent = error.message;
      } else {
        row(wrong, error.field, error.message);
        wrong.hidden = false;
      }
    });
    if (!errors.length) {
      form.querySelector('[data-pmo-error=""]').textContent = (body && body.message) || words('failed');
    }
  }

  function send(form, path, done) {
    var file = form.querySelector('[type=file]').files[0];
    clear(form);
    if (!file) {
      form.querySelector('[type=file]').focus();
      return;
    }
    var headers = { 'Content-Type': 'application/octet-stream', 'Accept': 'application/json', 'X-Atlassian-Token': 'no-check' };
    var address = form.getAttribute('data-pmo-file') + path + '?name=' + encodeURIComponent(file.name);
    fetch(address, { method: 'POST', credentials: 'same-origin', headers: headers, body: file }).then(function (response) {
      return response.json().then(function (body) {
        if (response.ok) {
          done(body);
        } else {
          refused(form, body);
        }
      });
    }).catch(function () {
      form.querySelector('[data-pmo-error=""]').textContent = words('unreachable');
    });
  }

  document.addEventListener('click', function (event) {
    var check = event.target.closest('[data-pmo-file] [data-pmo-check]');
    if (check) {
      var form = check.closest('form');
      send(form, '/preview', function (summary) { accepted(form, summary); });
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-pmo-file] [type=file]')) {
      clear(event.target.closest('form'));
    }
  });

  document.addEventListener('submit', function (event) {
    if (event.target.hasAttribute('data-pmo-file')) {
      event.preventDefault();
      send(event.target, '', function () { window.location.reload(); });
    }
  });
})();
