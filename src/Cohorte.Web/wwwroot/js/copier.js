// Copies a text on request; without a script the text is selected by hand.
for (const bouton of document.querySelectorAll("[data-copier]")) {
  const source = document.getElementById(bouton.dataset.copier);
  if (!source || !navigator.clipboard) continue;
  bouton.hidden = false;
  bouton.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    bouton.textContent = "Copié";
    bouton.setAttribute("aria-live", "polite");
  });
}
