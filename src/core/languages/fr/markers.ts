import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not: "pas non aucun* ni nul nulle sans jamais rien personne_ne guere",
  none: "aucun aucune personne_ne nul nulle",
  all: "tous toutes chaque l_ensemble integralite totalite chacun chacune n_importe_quel*",
  most: "plupart majorite majoritairement plus_de_la_moitie le_plus_souvent",
  some: "certains certaines plusieurs quelques l_un_de l_une_de l_un_des l_une_des une_partie quelques-un*",
  few: "peu rares rarement",
  only: "seul seule seuls seules seulement uniquement exclusivement",
  even: "meme y_compris",
  planned:
    "prevu prevue prevus prevues prevoit prevoient devrait devraient devra devront sera seront aura auront envisag* propose " +
    "proposent a_terme attendra futur future prochainement",
  done:
    "deja a_ete_vote a_ete_votee ont_ete est_devenu est_devenue a_eu_lieu s_est_tenue s_est_tenu en_service deja_construit " +
    "acheve achevee fonctionne",
  maybe:
    "peut-etre probablement sans_doute semble* pourrait pourraient possibl* eventuel* vraisemblablement risque aurait " +
    "auraient serait seraient soupconn* presume* suppose*",
  sure: "certainement assurement definitivement prouve* etabli etablie avere averee certaine_de certain_de",
  if: "si a_condition_que sous_reserve condition* en_cas_de pourvu_que a_moins_que sauf_si",
  although: "meme_si bien_que malgre quoique",
  during: "pendant durant lors_de lors_du lors_des au_cours",
  before: "avant auparavant veille precedent* precedemment prealable* plus_tot d_abord anterieur*",
  after: "apres lendemain suivant* suite posterieur* plus_tard ensuite puis depuis ulterieur*",
  more: "plus davantage superieur* mieux",
  less: "moins inferieur* moindre",
  because: "car parce a_cause en_raison grace faute motif* raison* cause* puisque du_fait due sous_l_effet",
  except: "sauf excepte hormis a_l_exception a_part",
  whereas: "alors_que tandis_que",
  passive: "par",
  says:
    "dit dire disent affirm* assur* declar* expliqu* annonc* estim* indiqu* precis* ajout* rappel* selon soulign* confi* " +
    "reconn* conced* soutien* plaid* ecri* accus* demand* pour d_apres remarqu* observ*",
};
