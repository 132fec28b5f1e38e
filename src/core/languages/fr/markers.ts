import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not: "ne n pas non aucun* ni nul nulle sans jamais rien personne_ne guere",
  all: "tous toutes tout toute chaque l_ensemble integral* totalit* chacun* n_importe_quel*",
  most: "plupart majorite majoritairement",
  some: "certain certains certaines plusieurs quelques des l_un_de l_une_de l_un_des une_partie quelques-un*",
  few: "peu rares rarement",
  only: "seul seule seuls seules seulement uniquement exclusivement rien_que ne_que",
  even: "meme y_compris",
  planned:
    "prevu* prevoi* prevoy* devrait devraient devra devront projet* sera seront aura auront va vont envisag* futur* " +
    "prochain* doit doivent propos* compte comptent a_terme attendra",
  done: "a_ete ont_ete deja est_devenu a_eu_lieu s_est_tenu* vote votee adopte adoptee acheve* termine*",
  maybe:
    "peut-etre probablement sans_doute semble* pourrait pourraient possib* eventuel* vraisemblablement risque estime* " +
    "hypothes* aurait auraient serait seraient soupconn* presume* suppos*",
  sure: "certain certaine certainement assurement sur_et_certain confirme* definitif* definitivement prouve* etabli* avere*",
  if: "si a_condition_que sous_reserve condition* en_cas_de pourvu_que a_moins_que sauf_si",
  although: "meme_si bien_que malgre quoique",
  before: "avant auparavant veille precedent* precedemment prealable* plus_tot d_abord anterieur*",
  after: "apres lendemain suivant* suite posterieur* plus_tard ensuite puis depuis ulterieur*",
  more: "plus davantage superieur* mieux",
  less: "moins inferieur* moindre",
  because: "car parce a_cause en_raison grace faute motif* raison* cause* puisque du_fait due sous_l_effet",
  passive: "par",
  says:
    "dit dire disent affirm* assur* declar* expliqu* annonc* estim* indiqu* precis* ajout* rappel* selon soulign* confi* " +
    "reconn* conced* soutien* plaid* confirm* ecri* accus* demand* pour d_apres remarqu* observ*",
};
