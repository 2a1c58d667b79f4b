// Copies a ready text; without a script, or without the right to the clipboard, the text is selected by hand.
for (const bouton of document.querySelectorAll('[data-copie]')) {
  if (!navigator.clipboard) continue;
  bouton.hidden = false;
  bouton.addEventListener('click', async () => {
    const texte = document.getElementById(bouton.dataset.copie);
    texte.select();
    await navigator.clipboard.writeText(texte.value);
    bouton.textContent = 'Message copié';
  });
}
