/* Finds people by what is typed; the form sends the key of the one that was found or chosen. */
(function () {
  'use strict';
  var waiting;

  function hidden(input) {
    return input.form.elements[input.getAttribute('data-pmo-person')];
  }

  /* Two people of one name are told apart by their keys. */
  function labelOf(person, people) {
    var same = people.filter(function (other) { return other.name === person.name; });
    return same.length > 1 ? person.name + ' (' + person.key + ')' : person.name;
  }

  function offer(input, people) {
    input.list.replaceChildren.apply(input.list, people.map(function (person) {
      var option = document.createElement('option');
      option.value = labelOf(person, people);
      option.setAttribute('data-pmo-key', person.key);
      return option;
    }));
    input.setAttribute('data-pmo-asked', input.value);
    choose(input);
  }

  /* A user name finds one person under another name: that is the one meant, and the page says who it is. */
  function choose(input) {
    var options = Array.prototype.slice.call(input.list.options);
    var found = input.getAttribute('data-pmo-asked') === input.value && options.length === 1 ? options : [];
    var chosen = options.filter(function (option) { return option.value === input.value; }).concat(found)[0];
    hidden(input).value = chosen ? chosen.getAttribute('data-pmo-key') : input.value;
    say(input, chosen ? chosen.value : '');
  }

  function say(input, name) {
    var place = input.parentNode.querySelector('[data-pmo-found]');
    place.textContent = name === input.value ? '' : name;
  }

  function ask(input) {
    var asked = input.value;
    fetch(input.getAttribute('data-pmo-people') + '?query=' + encodeURIComponent(asked), { credentials: 'same-origin' })
      .then(function (response) { return response.ok ? response.json() : []; })
      .then(function (people) {
        if (input.value === asked) {
          offer(input, people);
        }
      })
      .catch(function () { input.list.replaceChildren(); });
  }

  document.addEventListener('input', function (event) {
    var input = event.target;
    if (!input.matches('[data-pmo-person]')) {
      return;
    }
    choose(input);
    window.clearTimeout(waiting);
    if (input.value.length > 1) {
      waiting = window.setTimeout(function () { ask(input); }, 200);
    }
  });
})();
