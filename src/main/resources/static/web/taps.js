// An answer is kept when it is tapped, before it is sent. Each page works without this: then it is kept when sent.
"use strict";

for (const form of document.querySelectorAll("form[data-taps]")) {
  let settling;
  let waiting = false;
  let passing = false;

  const keep = () => {
    clearTimeout(settling);
    if (!waiting) return;
    waiting = false;
    const body = new URLSearchParams(new FormData(form));
    fetch(`${form.action}/tap`, {method: "POST", body, keepalive: true, redirect: "manual"}).catch(() => {});
  };

  // Arrow keys pass over answers on the way to one: what is passed in an instant is not an answer. A tap is, at once.
  form.addEventListener("keydown", event => (passing = event.key.startsWith("Arrow")));
  form.addEventListener("pointerdown", () => (passing = false));
  form.addEventListener("change", () => {
    waiting = true;
    clearTimeout(settling);
    if (passing) settling = setTimeout(keep, 300);
    else keep();
  });
  form.addEventListener("submit", () => {
    waiting = false;
    clearTimeout(settling);
  });
  addEventListener("pagehide", keep);
}
