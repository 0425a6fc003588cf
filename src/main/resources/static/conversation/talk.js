// The talk page with a script: the reply appears sentence by sentence, and words not yet sent are never lost.
"use strict";

const form = document.getElementById("say");
if (form) talk(form);
else document.getElementById("ended").scrollIntoView({block: "end", behavior: "instant"});

function talk(form) {
  const box = form.elements.words;
  const live = document.getElementById("live");
  const problem = document.getElementById("problem");
  const draft = drafts(form.dataset);
  const still = quietMinutes(form.dataset, document.getElementById("still"));
  let sending = false; // no answer to the last message has begun, so its key is still in use
  let waiting = null; // what was sent meanwhile
  let following = true; // the page moves along with new words

  if (box.value === "") box.value = draft.read();
  else draft.write(box.value); // typed before this script was there
  box.addEventListener("input", () => draft.write(box.value));
  box.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    const choice = event.submitter?.name === "choice" ? event.submitter.value : null;
    if (choice === null && box.value.trim() === "") return;
    if (sending) waiting = {choice};
    else send(choice);
  });
  for (const own of ["wheel", "touchmove"]) addEventListener(own, () => (following = false), {passive: true});
  show(document.querySelector(".talk > .reply:last-of-type") ?? live, "instant");

  async function send(choice) {
    const words = choice === null ? box.value : "";
    const body = new URLSearchParams(new FormData(form));
    body.set("words", words);
    if (choice !== null) body.set("choice", choice);
    sending = true;
    following = true;
    say("");
    let answer;
    try {
      answer = await fetch(form.action, {method: "POST", body, headers: {Accept: "text/vnd.sera.exchange+html"}});
    } catch {
      return failed(form.dataset.unreached);
    }
    if (!answer.ok || answer.redirected) return failed(await reason(answer));
    taken(words, answer.headers.get("Sera-Next-Key"));
    await stream(answer).catch(() => say(form.dataset.broken));
  }

  function failed(why) {
    sending = false;
    waiting = null;
    say(why);
  }

  async function reason(answer) {
    const plain = (answer.headers.get("Content-Type") ?? "").startsWith("text/plain");
    return (plain && (await answer.text().catch(() => "")).trim()) || form.dataset.refused;
  }

  // The words are kept on the other side: the box keeps only what was typed since, and the next message gets its key.
  function taken(words, key) {
    if (key) form.elements.key.value = key;
    if (words !== "" && box.value.startsWith(words)) box.value = box.value.slice(words.length).trimStart();
    draft.write(box.value);
    for (const passing of document.querySelectorAll("[data-passing]")) passing.remove();
    still.clear();
    sending = false;
    const next = waiting;
    waiting = null;
    if (next && (next.choice !== null || box.value.trim() !== "")) send(next.choice);
  }

  // Each answer is parsed as it comes by a document of its own, whose element lives in this page.
  async function stream(answer) {
    const parser = document.implementation.createHTMLDocument();
    parser.write("<div class=exchange>");
    const exchange = parser.body.firstElementChild;
    live.append(exchange);
    const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await text.read(); !part.done; part = await text.read()) {
      parser.write(part.value);
      show(exchange);
    }
    parser.close();
    show(exchange);
    still.wait();
  }

  // New words are brought into sight above the box, until the person scrolls by themselves; focus stays where it is.
  function show(element, behavior = "auto") {
    const {top, bottom} = element.getBoundingClientRect();
    const below = bottom + 16 - form.getBoundingClientRect().top;
    const above = top - 80;
    if (following && below > 0 && above > 0) scrollBy({top: Math.min(below, above), behavior});
  }

  function say(what) {
    problem.textContent = what;
  }
}

// Beside a card, three minutes in which nothing is typed or tapped bring one line, once for each card: it says that
// nobody has gone. It takes no focus, moves nothing, and goes with the next message.
function quietMinutes({conversation, still}, line) {
  const QUIET = 3 * 60 * 1000;
  const REPLIES = 6; // a card further back belongs to what has passed
  const name = `sera.still.${conversation}`;
  let timer;
  let said = quietly(() => sessionStorage.getItem(name));

  const card = () =>
    [...document.querySelectorAll(".reply")].slice(-REPLIES).reverse().find(reply => reply.querySelector(".card"))?.id ?? "";
  const say = () => {
    said = card();
    line.textContent = still;
    quietly(() => sessionStorage.setItem(name, said));
  };
  const wait = () => {
    clearTimeout(timer);
    const newest = card();
    if (newest !== "" && newest !== said) timer = setTimeout(say, QUIET);
  };

  for (const sign of ["input", "keydown", "click"]) addEventListener(sign, wait, {passive: true});
  wait();
  return {wait, clear: () => (line.textContent = "")};
}

function quietly(act) {
  try {
    return act() ?? "";
  } catch {
    return ""; // storage may be closed to us
  }
}

function drafts({conversation, shared}) {
  const name = `sera.draft.${conversation}`;
  const store = () => (shared === "true" ? sessionStorage : localStorage);
  return {
    read: () => quietly(() => store().getItem(name)),
    write: words => quietly(() => (words === "" ? store().removeItem(name) : store().setItem(name, words))),
  };
}
