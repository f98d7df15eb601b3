/* The host's side of dashboard items: makes each from its module and gives it what Jira's items are given. */
(function () {
  "use strict";
  const board = document.getElementById("dashboard");

  function save(id, preferences) {
    const body = new URLSearchParams({
      atl_token: board.dataset.token, action: "prefer", id: id, preferences: JSON.stringify(preferences),
    });
    return fetch(board.dataset.action, { method: "POST", body: body, credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok) throw new Error("status " + answer.status);
    });
  }

  /* Preferences come back as texts, whatever was saved. */
  function texts(preferences) {
    return Object.fromEntries(Object.entries(preferences).map(function (entry) { return [entry[0], String(entry[1])]; }));
  }

  function Gadget(frame) {
    this.frame = frame;
    this.content = frame.querySelector(".dashboard-item-content");
    this.begin = this.content.innerHTML;
    this.preferences = JSON.parse(frame.dataset.preferences);
    this.heed = {};
    const Item = window.require(frame.dataset.module);
    this.item = new Item(this.api(), { preferences: this.preferences });
  }

  Gadget.prototype.api = function () {
    const gadget = this;
    const bar = gadget.frame.querySelector(".jira-loading");
    const on = function (name, heed) { (gadget.heed[name] = gadget.heed[name] || []).push(heed); };
    return {
      getGadgetId: function () { return gadget.frame.dataset.id; },
      isEditable: function () { return true; },
      getContext: function () { return { view: { name: "default" } }; },
      setTitle: function (title) { gadget.frame.querySelector(".dashboard-item-title").textContent = title; },
      showLoadingBar: function () { bar.hidden = false; },
      hideLoadingBar: function () { bar.hidden = true; },
      resize: function () {},
      on: on,
      once: on,
      getRefreshFieldValue: function () { return gadget.preferences.refresh || "false"; },
      initRefresh: function (preferences, refresh) {
        window.clearInterval(gadget.timer);
        gadget.refresh = refresh;
        const minutes = Number(preferences.refresh);
        if (minutes > 0) gadget.timer = window.setInterval(refresh, minutes * 60000);
      },
      savePreferences: function (preferences) {
        const kept = texts(preferences);
        return save(gadget.frame.dataset.id, kept).then(function () {
          gadget.preferences = kept;
          gadget.show();
        });
      },
      closeEdit: function () { gadget.show(); },
    };
  };

  Gadget.prototype.clear = function () {
    this.content.innerHTML = this.begin;
    return window.jQuery(this.content);
  };

  Gadget.prototype.show = function () {
    this.item.render(this.clear(), Object.assign({}, this.preferences));
    (this.heed.afterRender || []).splice(0).forEach(function (heed) { heed(); });
  };

  Gadget.prototype.edit = function () {
    this.item.renderEdit(this.clear(), Object.assign({}, this.preferences));
  };

  Gadget.prototype.start = function () {
    const gadget = this;
    const edit = gadget.frame.querySelector(".gadget-edit");
    if (edit) edit.addEventListener("click", function () { gadget.edit(); });
    gadget.frame.querySelector(".gadget-refresh").addEventListener("click", function () {
      if (gadget.refresh) gadget.refresh(); else gadget.show();
    });
    const fresh = gadget.frame.dataset.configurable === "true" && gadget.preferences.isConfigured !== "true";
    if (fresh && gadget.item.renderEdit) gadget.edit(); else gadget.show();
  };

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".gadget").forEach(function (frame) { new Gadget(frame).start(); });
    document.getElementById("add-gadget").addEventListener("click", function () {
      document.getElementById("gadget-dialog").showModal();
    });
  });
})();
