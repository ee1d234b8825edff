// Sent by the development server with every page: reloads it after a rebuild, and shows problems over it.
"use strict";

const madeFrom = document.currentScript.dataset.site;
let events;
let overlay;

function hideProblems() {
  overlay?.remove();
  overlay = undefined;
}

function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function showProblems(state) {
  hideProblems();
  if (!document.querySelector("link[href='/_dev/reload.css']")) {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/_dev/reload.css";
    document.head.append(style);
  }

  const list = document.createElement("ol");
  list.append(...state.lines.map((line) => element("li", line)));
  const hide = element("button", "Hide");
  hide.type = "button";
  hide.addEventListener("click", hideProblems);
  overlay = document.createElement("section");
  overlay.className = "dev-problems";
  overlay.setAttribute("role", "alert");
  overlay.append(element("h2", state.title), list, hide);
  document.body.append(overlay);
}

function take(state) {
  if (state.title !== "") {
    showProblems(state);
  } else if (overlay || (state.site !== "" && state.site !== madeFrom)) {
    location.reload();
  }
}

// A browser keeps six connections to one host, so pages in the background let go of theirs.
function listen() {
  events?.close();
  events = undefined;
  if (!document.hidden) {
    events = new EventSource("/_dev/events");
    events.onmessage = (message) => take(JSON.parse(message.data));
  }
}

document.addEventListener("visibilitychange", listen);
listen();
