/* What Jira gives to scripts: AMD modules by name, and events of its own. */
(function () {
  "use strict";
  const definitions = new Map();
  const made = new Map();

  function make(name) {
    if (!made.has(name)) {
      if (!definitions.has(name)) throw new Error("No module " + name);
      const definition = definitions.get(name);
      made.set(name, definition.make.apply(null, definition.needs.map(make)));
    }
    return made.get(name);
  }

  window.define = function (name, needs, factory) {
    if (typeof needs === "function") { factory = needs; needs = []; }
    definitions.set(name, { needs: needs, make: typeof factory === "function" ? factory : function () { return factory; } });
  };
  window.define.amd = {};
  window.require = function (names, use) {
    if (typeof names === "string") return make(names);
    const modules = names.map(make);
    return use ? use.apply(null, modules) : undefined;
  };

  define("jquery", [], function () { return window.jQuery; });
  define("ajs", [], function () { return window.AJS; });
  define("wrm/context-path", [], function () { return WRM.contextPath; });
  define("aui/flag", [], function () { return AJS.flag; });
  define("aui/dialog2", [], function () { return AJS.dialog2; });
  define("jira/util/events", [], function () { return window.JIRA; });

  window.JIRA = Object.assign(window.JIRA || {}, {
    Events: { NEW_CONTENT_ADDED: "newContentAdded" },
    bind: function (name, heed) { jQuery(document).on(name, heed); },
    trigger: function (name, detail) { jQuery(document).trigger(name, detail); },
  });
})();
