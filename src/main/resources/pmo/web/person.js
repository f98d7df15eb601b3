/* Offers people by a part of their name; the form sends the key of the one that was chosen. */
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
    choose(input);
  }

  function choose(input) {
    var chosen = Array.prototype.filter.call(input.list.options, function (option) { return option.value === input.value; })[0];
    hidden(input).value = chosen ? chosen.getAttribute('data-pmo-key') : input.value;
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
