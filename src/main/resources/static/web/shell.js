// What every page can do a little better with a script. Each page works without it.
"use strict";

const forget = () => {
  for (const store of [localStorage, sessionStorage])
    for (const name of Object.keys(store)) if (name.startsWith("sera.")) store.removeItem(name);
  if ("caches" in window) caches.delete("sera-plan-1").catch(() => {}); // the copy of a safety plan
};

const tryTo = act => {
  try {
    return act();
  } catch {
    return undefined; // storage may be closed to us
  }
};

// The time zone goes along with the first step, so that "night" means theirs.
const zone = tryTo(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
for (const field of document.querySelectorAll("input[name=zone]")) field.value = zone ?? "";

// Leave quickly: the page is blank at once, the server is told, and this place in the history is overwritten.
const leave = (where, form) => {
  document.documentElement.classList.add("left");
  document.title = "";
  tryTo(forget);
  if (form) fetch(form.action, {method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true, redirect: "manual"}).catch(() => {});
  location.replace(where);
};

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.leave) {
    event.preventDefault();
    leave(form.dataset.leave, form);
  } else if (form.hasAttribute("data-forgets") || event.submitter?.hasAttribute("data-forgets")) {
    tryTo(forget);
  }
});

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-leave]");
  if (!link) return;
  event.preventDefault();
  leave(link.dataset.leave);
});

// A page brought back from memory after leaving or destroying is fetched anew.
addEventListener("pageshow", event => {
  if (event.persisted) location.reload();
});

if (document.querySelector("[data-forget]")) tryTo(forget);

if ("serviceWorker" in navigator && isSecureContext) navigator.serviceWorker.register("/sw.js").catch(() => {});
