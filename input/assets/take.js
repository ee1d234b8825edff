// What a reader takes along: buttons that copy or save a text, and on a page that can be cited its address: to copy, to
// share by the phone's own sheet, or to print the page. Without this script all texts can be marked and copied.
(() => {
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "tools__tool";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  const status = () => {
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    said.className = "soft";
    return said;
  };

  // Pages opened from a folder, or over plain http, have no clipboard: there the text is marked and copied as by hand.
  const write = async (text, body) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      getSelection().selectAllChildren(body);
      return document.execCommand("copy");
    }
  };
  const save = (text, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  for (const body of document.querySelectorAll(".words__body, .take__body")) {
    const { copy, copied, failed, save: saving } = body.closest("[data-copy]").dataset;
    const bar = document.createElement("p");
    const said = status();
    bar.className = "take__bar screen-only";
    bar.append(button(copy, async () => {
      said.textContent = "";
      said.textContent = (await write(body.innerText.trim(), body)) ? copied : failed;
    }));
    if (body.dataset.file) {
      bar.append(button(saving.replace("{file}", body.dataset.file), () => save(body.textContent, body.dataset.file)));
    }
    bar.append(said);
    body.after(bar);
  }

  const take = document.querySelector("[data-link]");
  if (!take) return;
  const { link, title, copyLink, share, print, copied, failed } = take.dataset;
  // A page with a row of tools has these in it; another gets a row.
  const row = document.querySelector(".tools") || take.insertBefore(document.createElement("ul"), take.firstChild);
  const said = status();
  const add = (...children) => {
    const item = document.createElement("li");
    item.append(...children);
    row.append(item);
  };
  const shown = document.createElement("span");
  shown.className = "take__link";
  row.className = "tools screen-only";
  // Where the link cannot be copied it is shown, marked.
  add(button(copyLink, async () => {
    said.textContent = "";
    shown.textContent = link;
    const isCopied = await write(link, shown);
    if (isCopied) shown.textContent = "";
    said.textContent = isCopied ? copied : failed;
  }));
  if (navigator.share) {
    // Who closes the sheet again has changed their mind, which is no fault.
    add(button(share, () => navigator.share({ title, url: link }).catch(() => {})));
  }
  if (print) add(button(print, () => self.print()));
  add(shown, said);
})();
