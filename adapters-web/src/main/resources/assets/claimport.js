// Everything works without this file. It says aloud what went wrong with a part of a page.
(() => {
  "use strict";
  const say = (sentence) => {
    const notice = document.getElementById("notice");
    if (notice) {
      notice.textContent = sentence;
    }
  };
  const broken = "The server did not answer as expected. Load the page again, or wait a little and try once more.";
  document.addEventListener("htmx:sendError", () => say("The server cannot be reached. Check that it runs, then load the page again."));
  document.addEventListener("htmx:timeout", () => say(broken));
  document.addEventListener("htmx:responseError", (event) => {
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const said = [...page.querySelectorAll("#main h1, #main p:not(.actions)")].map((part) => part.textContent.trim());
    say(said.length === 0 ? broken : said.join(" "));
  });
  document.addEventListener("htmx:beforeRequest", () => say(""));
})();
