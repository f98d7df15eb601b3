/* Fills the panel of an issue of the host, and opens the dialog that links the issue. */
(function () {
  'use strict';
  var AGAIN = [700, 2500, 6000, 15000];

  function part(address) {
    return fetch(address, { credentials: 'same-origin', redirect: 'error' }).then(function (response) {
      if (response.status === 404) {
        return null;
      }
      if (!response.ok) {
        throw new Error('status ' + response.status);
      }
      return response.text().then(function (markup) {
        return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
      });
    });
  }

  /* Nothing to tell: the host's frame of the panel goes too. */
  function leave(panel) {
    (panel.closest('.module') || panel).hidden = true;
  }

  /* Whoever stood on the button stands on the new one. */
  function exchange(panel, content) {
    var stood = document.activeElement && document.activeElement.closest('[data-pmo-link]');
    panel.replaceChildren(content);
    var button = panel.querySelector('[data-pmo-link]');
    if (stood && button) {
      button.focus();
    }
  }

  function fill(panel) {
    return part(panel.getAttribute('data-pmo-panel')).then(function (content) {
      if (content === null) {
        leave(panel);
      } else {
        exchange(panel, content);
      }
    }).catch(function () {
      if (!panel.firstElementChild) {
        panel.textContent = panel.getAttribute('data-pmo-failed');
      }
    });
  }

  function fillAll() {
    document.querySelectorAll('[data-pmo-panel]:not([data-pmo-filled])').forEach(function (panel) {
      panel.setAttribute('data-pmo-filled', 'yes');
      fill(panel);
    });
  }

  function panel() {
    return document.querySelector('[data-pmo-panel]');
  }

  /* The dialog is about the issue of the page, whatever project is chosen in it. */
  function about(holder) {
    var place = panel();
    var form = holder.querySelector('form');
    var kind = place.getAttribute('data-pmo-item-kind');
    form.elements.kind.value = kind;
    form.elements.reference.value = place.getAttribute('data-pmo-item-key');
    form.elements.reference.defaultValue = form.elements.reference.value;
    form.elements.kind.defaultValue = kind;
    holder.querySelector('[data-pmo-item-here]').textContent = form.elements.reference.value;
    holder.querySelector('[data-pmo-epic-only]').hidden = kind !== 'epic';
    form.elements.withSubTasks.disabled = kind !== 'epic';
  }

  function holder() {
    return document.querySelector('[data-pmo-link-holder]');
  }

  function open(address) {
    part(address).then(function (fresh) {
      if (!fresh) {
        return;
      }
      var old = holder();
      if (old) {
        old.remove();
      }
      document.body.appendChild(fresh);
      about(fresh);
      fresh.querySelector('dialog').showModal();
      fresh.querySelector('[data-pmo-target]').focus();
      fresh.querySelector('form').elements.reference.dispatchEvent(new Event('input', { bubbles: true }));
    }).catch(function () {
      panel().setAttribute('title', panel().getAttribute('data-pmo-failed'));
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-pmo-link]');
    if (button) {
      open(button.getAttribute('data-pmo-link'));
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-pmo-target]')) {
      event.stopPropagation();
      open(holder().getAttribute('data-pmo-link-holder') + '?to=' + encodeURIComponent(event.target.value));
    }
  }, true);

  /* A link shows as soon as the figures are computed anew, which takes a moment. */
  document.addEventListener('pmo-changed', function () {
    AGAIN.forEach(function (pause) {
      window.setTimeout(function () { fill(panel()); }, pause);
    });
  });
  document.addEventListener('DOMContentLoaded', fillAll);
  if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
    window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, fillAll);
  }
  if (document.readyState !== 'loading') {
    fillAll();
  }
})();
