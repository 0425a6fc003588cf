// Help without a network: keeps the help page of the country last looked at, and what it needs to be shown. Never a talk.
// A safety plan only where the person asked for a copy on this device, and until they leave, close or destroy.
"use strict";

const CACHE = "sera-help-1";
const HELP = "/help-now";
const COPY = "sera-plan-1"; // made by safety/plan.js alone
const PLAN = "/safety-plan";
const PLAIN = ["/away", "/web/sera.css", "/web/shell.js", "/web/icon.svg", "/web/manifest.webmanifest", "/safety/plan.js"];

self.addEventListener("install", event => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll([HELP, ...PLAIN])));
});

self.addEventListener("activate", event => {
  event.waitUntil(
    caches.keys()
      .then(names => Promise.all(names.filter(name => name !== CACHE && name !== COPY).map(name => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener("fetch", event => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  if (origin !== location.origin) return;
  if (ends(request, pathname)) event.waitUntil(caches.delete(COPY));
  if (request.method !== "GET") return;
  if (pathname === PLAN && request.mode === "navigate") event.respondWith(plan(request));
  if (pathname === HELP || PLAIN.includes(pathname)) event.respondWith(networkFirst(request, pathname));
});

async function networkFirst(request, name) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(name, answer.clone());
    if (answer.ok || answer.status < 500) return answer;
    return (await cache.match(name)) ?? answer;
  } catch (unreached) {
    const kept = await cache.match(name);
    if (kept) return kept;
    throw unreached;
  }
}

// Leaving quickly, closing, starting anew; and the page after everything was destroyed.
function ends({method, mode}, pathname) {
  return method === "POST"
    ? pathname === "/leave" || pathname === "/people" || /^\/conversations\/[^/]+\/closure$/.test(pathname)
    : mode === "navigate" && (pathname === "/away" || pathname === "/gone");
}

// The copy is renewed while there is one; it is shown only where the server cannot be reached.
async function plan(request) {
  const kept = (await caches.has(COPY)) ? await (await caches.open(COPY)).match(PLAN) : undefined;
  try {
    const answer = await fetch(request);
    if (kept && answer.ok && answer.headers.get("Sera-Plan") === "may-be-copied") await renew(answer.clone());
    return kept && answer.status >= 500 ? kept : answer;
  } catch (unreached) {
    if (kept) return kept;
    throw unreached;
  }
}

async function renew(answer) {
  if (await caches.has(COPY)) await (await caches.open(COPY)).put(PLAN, answer);
}
