/* Moves the lines of a list up and down by their buttons; closed without saving, the list is as it was. */
(function () {
  'use strict';

  function shift(button) {
    var line = button.closest('li');
    var list = line.parentNode;
    if (!list.pmoFirst) {
      list.pmoFirst = Array.prototype.slice.call(list.children);
    }
    var up = button.getAttribute('data-pmo-shift') === 'up';
    var other = up ? line.previousElementSibling : line.nextElementSibling;
    if (!other) {
      return;
    }
    list.insertBefore(line, up ? other : other.nextElementSibling);
    button.focus();
    list.parentNode.querySelector('[data-pmo-shifted]').textContent = line.querySelector('.pmo-key').textContent + ': '
      + (Array.prototype.indexOf.call(list.children, line) + 1) + ' / ' + list.children.length;
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-pmo-order] [data-pmo-shift]');
    if (button) {
      shift(button);
    }
  });

  document.addEventListener('close', function (event) {
    var list = event.target.querySelector && event.target.querySelector('[data-pmo-order]');
    if (list && list.pmoFirst) {
      list.pmoFirst.forEach(function (line) { list.appendChild(line); });
    }
  }, true);
})();
