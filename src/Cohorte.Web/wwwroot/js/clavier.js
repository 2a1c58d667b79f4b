// "/" brings the keyboard to the search box, unless something is being typed.
const boite = document.querySelector('[data-raccourci="/"]');
if (boite) {
  document.addEventListener('keydown', (touche) => {
    if (touche.key !== '/' || touche.ctrlKey || touche.metaKey || touche.altKey) return;
    if (touche.target.closest('input, textarea, select, [contenteditable]')) return;
    touche.preventDefault();
    boite.focus();
  });
}
