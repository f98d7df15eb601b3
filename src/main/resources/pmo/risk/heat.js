/* Walks through the cells of a heat map by arrow keys; one of them takes part in the order of the Tab key. */
(function () {
  'use strict';
  var SIDE = 5;

  function cells(map) {
    return Array.prototype.slice.call(map.querySelectorAll('a'));
  }

  function step(key) {
    return { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  }

  function move(all, from, by) {
    var column = (from % SIDE) + by[0];
    var row = Math.floor(from / SIDE) + by[1];
    if (column < 0 || column >= SIDE || row < 0 || row >= SIDE) {
      return;
    }
    all[from].setAttribute('tabindex', '-1');
    all[row * SIDE + column].setAttribute('tabindex', '0');
    all[row * SIDE + column].focus();
  }

  document.addEventListener('keydown', function (event) {
    var cell = event.target.closest && event.target.closest('[data-pmo-heat] a');
    var by = step(event.key);
    if (cell && by) {
      var all = cells(cell.closest('[data-pmo-heat]'));
      event.preventDefault();
      move(all, all.indexOf(cell), by);
    }
  });

  window.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-pmo-heat]').forEach(function (map) {
      cells(map).forEach(function (cell, index) { cell.setAttribute('tabindex', index === 0 ? '0' : '-1'); });
    });
  });
})();
