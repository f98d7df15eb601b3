/* The context path, before AUI loads: AUI takes over what it finds here and cannot be told later. */
(function () {
  "use strict";
  const path = document.querySelector('meta[name="ajs-context-path"]').content;
  const contextPath = function () { return path; };
  window.contextPath = path;
  window.WRM = { contextPath: contextPath };
  window.AJS = { contextPath: contextPath };
})();
