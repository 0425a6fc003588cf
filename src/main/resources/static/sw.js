// Help without a network: keeps the help page of the country last looked at, and what it needs to be shown. Never a talk.
"use strict";

const CACHE = "sera-help-1";
const HELP = "/help-now";
const PLAIN = ["/away", "/web/sera.css", "/web/shell.js", "/web/icon.svg", "/web/manifest.webmanifest"];

self.addEventListener("install", event => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll([HELP, ...PLAIN])));
});

self.addEventListener("activate", event => {
  event.waitUntil(
    caches.keys()
      .then(names => Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener("fetch", event => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
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
