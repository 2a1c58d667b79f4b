// Keeps the result up to date while the answers change. Without a script the button computes; a wrong answer is said at its question and the last right result stays.
const formulaire = document.querySelector("form[data-vivant]");
const contenu = document.getElementById("resultat-contenu");
const annonce = document.getElementById("resultat-annonce");
const ATTENTE = 500;
let minuterie = 0;
let enCours = null;

if (formulaire && contenu) {
  formulaire.addEventListener("input", () => {
    clearTimeout(minuterie);
    minuterie = setTimeout(calculer, ATTENTE);
  });
  formulaire.addEventListener("change", montrerFormation);
  montrerFormation();
}

function montrerFormation() {
  const bloc = formulaire.querySelector("[data-si-formation]");
  const dispositif = formulaire.querySelector("[name='Saisie.Dispositif']");
  if (bloc && dispositif) bloc.hidden = dispositif.value === "DroitCommun";
}

async function calculer() {
  enCours?.abort();
  enCours = new AbortController();
  contenu.setAttribute("aria-busy", "true");
  try {
    const reponse = await fetch(formulaire.dataset.vivant, { method: "POST", body: new FormData(formulaire), signal: enCours.signal });
    const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
    effacerFautes();
    if (reponse.ok) montrer(page);
    else if (reponse.status === 422) signaler(page);
  } catch (erreur) {
    if (erreur.name !== "AbortError") annonce.textContent = "Le calcul n’a pas pu se faire. Utilisez le bouton Calculer.";
  } finally {
    contenu.removeAttribute("aria-busy");
  }
}

function montrer(page) {
  const ouverts = new Set([...contenu.querySelectorAll("details[open] > summary")].map((s) => s.textContent.split(/[:\u00a0]/)[0].trim()));
  contenu.replaceChildren(...page.body.childNodes);
  for (const resume of contenu.querySelectorAll("details > summary")) {
    if (ouverts.has(resume.textContent.split(/[:\u00a0]/)[0].trim())) resume.parentElement.open = true;
  }
  annonce.textContent = "Résultat à jour : " + [...contenu.querySelectorAll(".trio .carte")].map((c) => `${c.querySelector("h3").textContent}, ${c.querySelector(".chiffre").textContent}`).join(" ; ");
  contenu.dispatchEvent(new CustomEvent("resultat", { bubbles: true }));
}

function effacerFautes() {
  for (const faute of formulaire.querySelectorAll(".erreur")) faute.remove();
  for (const champ of formulaire.querySelectorAll(".en-erreur")) champ.classList.remove("en-erreur");
  for (const saisie of formulaire.querySelectorAll("[aria-invalid]")) {
    saisie.removeAttribute("aria-invalid");
    oterDescription(saisie);
  }
  document.getElementById("resume-erreurs")?.remove();
}

// Only the questions already answered are refused while typing: an empty one waits for the button.
function signaler(page) {
  let dites = 0;
  for (const faute of page.querySelectorAll("li[data-champ]")) {
    const cible = document.getElementById(faute.dataset.champ);
    const champ = cible?.closest(".champ");
    const saisies = champ ? [...champ.querySelectorAll("input:not([type=hidden]), select")] : [];
    if (saisies.length === 0 || saisies.every((s) => s.value === "")) continue;
    const texte = document.createElement("p");
    texte.className = "erreur";
    texte.id = faute.dataset.champ + "-erreur";
    texte.textContent = "Erreur\u00a0: " + faute.textContent;
    (champ.querySelector("legend, label") ?? champ).after(texte);
    champ.classList.add("en-erreur");
    for (const saisie of saisies) {
      saisie.setAttribute("aria-invalid", "true");
      saisie.setAttribute("aria-describedby", [saisie.getAttribute("aria-describedby"), texte.id].filter(Boolean).join(" "));
    }
    dites++;
  }
  annonce.textContent = dites > 0 ? "Une réponse ne convient pas. Le résultat affiché est celui des réponses précédentes." : "";
}

function oterDescription(saisie) {
  const reste = (saisie.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.endsWith("-erreur"));
  if (reste.length > 0) saisie.setAttribute("aria-describedby", reste.join(" "));
  else saisie.removeAttribute("aria-describedby");
}
