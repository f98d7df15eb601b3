/* Keeps figures current: fetches the parts that change and puts them in the place of the old ones. */
(function () {
  'use strict';
  var EVERY = 2000;
  var MOST = 60000;
  var pause = EVERY;

  function address() {
    var url = new URL(window.location.href);
    url.searchParams.set('part', 'live');
    return url.href;
  }

  function opened(part) {
    return Array.prototype.map.call(part.querySelectorAll('details[open][data-pmo-keep]'), function (details) {
      return details.getAttribute('data-pmo-keep');
    });
  }

  /* A part that holds the focus is left alone, so that nobody loses their place. */
  function exchange(old, fresh) {
    if (old.innerHTML === fresh.innerHTML || old.contains(document.activeElement)) {
      return;
    }
    var keep = opened(old);
    old.replaceChildren.apply(old, Array.from(fresh.childNodes));
    keep.forEach(function (name) {
      var details = old.querySelector('details[data-pmo-keep="' + name + '"]');
      if (details) {
        details.open = true;
      }
    });
  }

  function apply(markup) {
    var fresh = new DOMParser().parseFromString(markup, 'text/html');
    document.querySelectorAll('[data-pmo-live]').forEach(function (old) {
      var part = fresh.querySelector('[data-pmo-live="' + old.getAttribute('data-pmo-live') + '"]');
      if (part) {
        exchange(old, part);
      }
    });
  }

  function refresh() {
    return fetch(address(), { credentials: 'same-origin', redirect: 'error' }).then(function (response) {
      if (!response.ok) {
        throw new Error('status ' + response.status);
      }
      return response.text().then(apply);
    });
  }

  function next() {
    window.setTimeout(function () {
      if (document.hidden) {
        next();
        return;
      }
      refresh().then(
        function () { pause = EVERY; },
        function () { pause = Math.min(MOST, pause * 2); }
      ).then(next);
    }, pause);
  }

  window.addEventListener('DOMContentLoaded', function () {
    if (document.querySelector('[data-pmo-refresh]')) {
      next();
    }
  });
  document.addEventListener('pmo-changed', function () {
    refresh().catch(function () { window.location.reload(); });
  });
})();
