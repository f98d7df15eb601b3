/* The status of one initiative on a dashboard of the host. */
define('pmo/status/item', ['wrm/context-path'], function (contextPath) {
  'use strict';
  /* Minutes; the host asks for fresh figures that often. */
  var EVERY = '15';

  function Item(API) {
    this.API = API;
  }

  function place($element) {
    return $element.find('.pmo-status-item')[0] || $element[0];
  }

  function word(element, name) {
    return element.getAttribute('data-pmo-' + name) || '';
  }

  function part(path) {
    var home = contextPath() + '/plugins/servlet/pmo';
    return fetch(home + path, { credentials: 'same-origin', redirect: 'error' });
  }

  function content(response) {
    return response.text().then(function (markup) {
      return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
    });
  }

  function say(element, text) {
    var line = document.createElement('p');
    line.className = 'pmo-status-said';
    line.textContent = text;
    element.replaceChildren(line);
  }

  /* What was shown stays if fresh figures cannot be fetched. */
  Item.prototype.show = function (element, key) {
    var api = this.API;
    return part('/' + encodeURIComponent(key) + '/status?part=item').then(function (response) {
      if (response.status === 404) {
        say(element, word(element, 'refused'));
        return null;
      }
      if (!response.ok) {
        throw new Error('status ' + response.status);
      }
      return content(response).then(function (fresh) {
        element.replaceChildren(fresh);
        api.setTitle(word(element, 'title') + ': ' + fresh.getAttribute('data-pmo-title'));
      });
    }).catch(function () {
      if (!element.querySelector('.pmo-status')) {
        say(element, word(element, 'failed'));
      }
    }).then(function () {
      api.hideLoadingBar();
      api.resize();
    });
  };

  Item.prototype.render = function ($element, preferences) {
    var item = this;
    var element = place($element);
    if (!preferences.initiative) {
      say(element, word(element, 'unset'));
      this.API.resize();
      return;
    }
    this.API.showLoadingBar();
    this.show(element, preferences.initiative);
    this.API.initRefresh({ refresh: preferences.refresh || EVERY }, function () {
      item.show(element, preferences.initiative);
    });
  };

  Item.prototype.renderEdit = function ($element, preferences) {
    var api = this.API;
    var element = place($element);
    part('/dashboard/status-choice?chosen=' + encodeURIComponent(preferences.initiative || '')).then(content).then(function (form) {
      element.replaceChildren(form);
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        api.savePreferences({ initiative: form.elements.chosen.value, refresh: EVERY, isConfigured: 'true' });
      });
      form.querySelector('[data-pmo-item-cancel]').addEventListener('click', function () { api.closeEdit(); });
      api.resize();
    }).catch(function () {
      say(element, word(element, 'failed'));
    });
  };

  return Item;
});
