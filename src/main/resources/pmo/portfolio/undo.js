/* Offers for a while to take the last change of the scope back, by the revision that the page shows after it. */
(function () {
  'use strict';
  var WHILE = 30000;
  var waiting;

  function place() {
    return document.getElementById('pmo-undo');
  }

  function close() {
    window.clearTimeout(waiting);
    place().hidden = true;
  }

  function offer(address) {
    var revision = document.querySelector('[data-pmo-now="scope"]');
    place().setAttribute('data-pmo-address', address);
    place().setAttribute('data-pmo-read', revision ? revision.getAttribute('data-pmo-value') : '0');
    say('saved');
    place().querySelector('button').hidden = false;
    place().hidden = false;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(close, WHILE);
  }

  function say(word) {
    place().querySelector('span').textContent = place().getAttribute('data-' + word);
    place().querySelector('button').hidden = true;
  }

  /* The change that was saved made one revision: the one after that which the page showed. */
  function undo() {
    var read = Number(place().getAttribute('data-pmo-read')) + 1;
    fetch(place().getAttribute('data-pmo-address'), {
      method: 'POST',
      credentials: 'same-origin',
      headers: window.pmoForm.headers,
      body: JSON.stringify({ revision: read })
    }).then(function (response) {
      say(response.ok ? 'undone' : 'failed');
      if (response.ok) {
        document.dispatchEvent(new CustomEvent('pmo-changed', { detail: {} }));
      }
    }).catch(function () { say('failed'); });
  }

  /* Heard before the page fetches what changed, while it still shows the revision that was read. */
  document.addEventListener('pmo-changed', function (event) {
    if (place() && event.detail && event.detail.undo) {
      offer(event.detail.undo);
    }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('#pmo-undo button')) {
      undo();
    }
  });
})();
