// Keeps a running computation up to date without reloading; without a script the link « Actualiser » does it.
const zone = document.querySelector("[data-avancement]");
const suivre = async () => {
  const reponse = await fetch(zone.dataset.avancement, { headers: { accept: "text/html" } });
  if (!reponse.ok) return;
  const texte = await reponse.text();
  const page = new DOMParser().parseFromString(texte, "text/html");
  const fragment = page.querySelector("[data-etat]");
  if (!fragment) return;
  if (fragment.dataset.etat === "fini") {
    location.reload();
    return;
  }
  const ici = zone.querySelector("[data-etat]");
  if (ici.outerHTML !== fragment.outerHTML) ici.replaceWith(fragment);
  setTimeout(suivre, 1000);
};
if (zone && zone.querySelector("[data-etat='encours']")) setTimeout(suivre, 1000);
