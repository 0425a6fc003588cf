// The safety plan with a script: printed with a button, and a copy on this device where the person asks for one.
"use strict";

const COPY = "sera-plan-1"; // sw.js and shell.js know it too
const PLAN = "/safety-plan";
const of = id => document.getElementById(id);

const print = of("print");
print.hidden = false;
print.addEventListener("click", () => window.print());

if (!navigator.onLine) {
  of("offline").textContent = of("offline").dataset.offline;
  of("offline").hidden = false;
}

const copy = of("copy");
if (copy && "caches" in window && "serviceWorker" in navigator) offer().catch(() => {});

async function offer() {
  shown(await caches.has(COPY));
  copy.hidden = false;
  of("copy-keep").addEventListener("click", () => keep().then(() => shown(true, of("copy-remove")), failed));
  of("copy-remove").addEventListener("click", () => caches.delete(COPY).then(() => shown(false, of("copy-keep")), () => {}));
}

// Only a page the server lets go is kept: never on a shared device.
async function keep() {
  await navigator.serviceWorker.ready;
  const answer = await fetch(PLAN, {headers: {Accept: "text/html"}});
  if (!answer.ok || answer.redirected || answer.headers.get("Sera-Plan") !== "may-be-copied") throw new Error("not to be copied");
  await (await caches.open(COPY)).put(PLAN, answer);
}

async function failed() {
  await caches.delete(COPY).catch(() => {});
  shown(false);
  of("copy-state").textContent = copy.dataset.failed;
}

// The button that was tapped goes, so focus goes to the one that undoes it.
function shown(kept, focus) {
  of("copy-keep").hidden = kept;
  of("copy-remove").hidden = !kept;
  of("copy-state").textContent = kept ? copy.dataset.kept : "";
  focus?.focus();
}
