/*
 * Keeps figures current. Asks now and then whether there are newer ones than the page shows, and only then fetches the parts
 * that change and puts them in the place of the old ones. Asks less often while nobody does anything, never while hidden.
 */
(function () {
  'use strict';
  var OFTEN = 2000;
  var SELDOM = 15000;
  var MOST = 60000;
  var QUIET = 120000;
  var failures = 0;
  var shown = '';
  var lastSign = Date.now();
  var lastFetch = Date.now();
  var waiting;

  function page() {
    return document.querySelector('[data-pmo-refresh]');
  }

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

  /* What had the focus is found again by what it does; if it is gone, the part itself takes the focus. */
  function focusAgain(part, focused) {
    var same = Array.prototype.filter.call(part.querySelectorAll(focused.tagName), function (other) {
      return (focused.hasAttribute('data-pmo-toggle') ? ['data-pmo-toggle'] : ['href', 'data-pmo-open', 'data-pmo-action']).every(function (name) {
        return other.getAttribute(name) === focused.getAttribute(name);
      });
    })[0];
    if (!same) {
      part.setAttribute('tabindex', '-1');
    }
    (same || part).focus({ preventScroll: true });
  }

  function exchange(old, fresh) {
    if (old.innerHTML === fresh.innerHTML) {
      return;
    }
    var keep = opened(old);
    var focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceChildren.apply(old, Array.from(fresh.childNodes));
    keep.forEach(function (name) {
      var details = old.querySelector('details[data-pmo-keep="' + name + '"]');
      if (details) {
        details.open = true;
      }
    });
    if (focused) {
      focusAgain(old, focused);
    }
  }

  function apply(markup) {
    var fresh = new DOMParser().parseFromString(markup, 'text/html');
    document.querySelectorAll('[data-pmo-live]').forEach(function (old) {
      var part = fresh.querySelector('[data-pmo-live="' + old.getAttribute('data-pmo-live') + '"]');
      if (part) {
        exchange(old, part);
      }
    });
    lastFetch = Date.now();
    document.dispatchEvent(new CustomEvent('pmo-refreshed'));
  }

  function ok(response) {
    if (!response.ok) {
      throw new Error('status ' + response.status);
    }
    return response;
  }

  function refresh() {
    return fetch(address(), { credentials: 'same-origin', redirect: 'error' })
      .then(function (response) { return ok(response).text(); })
      .then(apply);
  }

  /* Records may change without a new pass, and so does the time of the facts: now and then all is fetched anyhow. */
  function look() {
    return fetch(page().getAttribute('data-pmo-refresh'), { credentials: 'same-origin', redirect: 'error' })
      .then(function (response) { return ok(response).json(); })
      .then(function (status) {
        if (status.computedAt === shown && Date.now() - lastFetch < MOST) {
          return null;
        }
        if (status.computedAt !== shown) {
          lastSign = Date.now();
        }
        return refresh().then(function () { shown = status.computedAt; });
      });
  }

  function pause() {
    var every = Date.now() - lastSign < QUIET ? OFTEN : SELDOM;
    return Math.min(MOST, every * Math.pow(2, failures));
  }

  function next() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () {
      if (document.hidden) {
        return;
      }
      look().then(
        function () { failures = 0; },
        function () { failures = Math.min(failures + 1, 10); }
      ).then(next);
    }, pause());
  }

  function awake() {
    var slept = Date.now() - lastSign >= QUIET;
    lastSign = Date.now();
    if (slept && page()) {
      next();
    }
  }

  window.addEventListener('DOMContentLoaded', function () {
    if (page()) {
      shown = page().getAttribute('data-pmo-computed');
      next();
    }
  });
  ['pointermove', 'keydown', 'scroll'].forEach(function (sign) {
    document.addEventListener(sign, awake, { passive: true });
  });
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && page()) {
      lastSign = Date.now();
      next();
    }
  });
  /* A branch opens and closes in place; the address follows, so that it can be shared. */
  document.addEventListener('click', function (event) {
    var toggle = event.target.closest('a[data-pmo-toggle]');
    if (toggle && page() && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      var before = window.location.href;
      window.history.replaceState(null, '', toggle.href);
      refresh().catch(function () {
        window.history.replaceState(null, '', before);
        window.location.assign(toggle.href);
      });
    }
  });
  document.addEventListener('pmo-changed', function () {
    lastSign = Date.now();
    refresh().catch(function () { window.location.reload(); });
  });
})();
