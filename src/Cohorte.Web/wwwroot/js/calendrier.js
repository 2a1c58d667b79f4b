// Moves a day of the centre with the mouse or a finger held down; without a script the form « Déplacer une journée » does the same.
const formulaire = document.getElementById("glisser");
const plan = document.querySelector("table[data-edition=oui]");
if (formulaire && plan) {
  let prise = null;
  for (const depart of plan.querySelectorAll("td[data-centre=oui]")) depart.draggable = true;
  plan.addEventListener("dragstart", (evenement) => {
    const depart = evenement.target.closest("td[data-centre=oui]");
    if (!depart) return;
    prise = depart.dataset.jour;
    evenement.dataTransfer.effectAllowed = "move";
    evenement.dataTransfer.setData("text/plain", prise);
  });
  plan.addEventListener("dragover", (evenement) => {
    const cible = evenement.target.closest("td[data-jour]");
    if (!prise || !cible || cible.dataset.jour === prise) return;
    evenement.preventDefault();
    for (const ancienne of plan.querySelectorAll(".cible")) ancienne.classList.remove("cible");
    cible.classList.add("cible");
  });
  plan.addEventListener("drop", (evenement) => {
    const cible = evenement.target.closest("td[data-jour]");
    if (!prise || !cible || cible.dataset.jour === prise) return;
    evenement.preventDefault();
    formulaire.elements["Deplacement.DeIso"].value = prise;
    formulaire.elements["Deplacement.VersIso"].value = cible.dataset.jour;
    formulaire.requestSubmit();
  });
  plan.addEventListener("dragend", () => {
    prise = null;
    for (const ancienne of plan.querySelectorAll(".cible")) ancienne.classList.remove("cible");
  });
}
