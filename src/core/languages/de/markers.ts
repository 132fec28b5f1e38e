import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not: "nicht kein* nie niemals niemand nichts ohne weder noch_nie kaum nix",
  none: "keiner keine_der niemand",
  all: "alle allen aller alles jede jeder jedes jeden jedem samtlich* gesamte*",
  most: "meiste* mehrheit* grossteil* mehr_als_die_halfte",
  some: "einige manche mehrere einer_der eine_der eines_der ein_teil teilweise",
  few: "wenig* kaum selten*",
  only: "nur einzig einzige einziger einziges einzigen ausschliesslich lediglich bloss",
  even: "sogar selbst auch",
  planned: "geplant* vorgesehen* soll sollen plant planen kunftig* beabsichtig* vorgeschlag*",
  done: "bereits schon fand_statt abgeschlossen fertiggestellt in_betrieb",
  maybe:
    "vielleicht wahrscheinlich konnte konnten scheint moglicherweise mutmasslich* angeblich* vermutlich* verdacht*",
  sure: "ganz_sicher mit_sicherheit sicherlich bestimmt definitiv bestatigt bewiesen nachgewiesen gewiss verurteilt",
  if: "wenn falls sofern bedingung* vorausgesetzt solange es_sei_denn",
  although: "obwohl trotz auch_wenn selbst_wenn",
  during: "wahrend beim im_laufe",
  before: "vor vorher zuvor vorig* bevor vortag* fruher zuerst ehe",
  after: "nach nachher danach nachdem folgend* spater seit anschliessend*",
  more: "mehr hoher* grosser* langer* besser* uber",
  less: "weniger niedriger* kleiner* kurzer* schlechter* unter geringer*",
  because: "weil wegen da aufgrund grund grunden dank ursache* mangels denn",
  except: "ausser ausgenommen mit_ausnahme",
  whereas: "wahrend wohingegen",
  passive: "von durch",
  says:
    "sag* erklar* laut behaupt* berichte* meint* nannte nennt zufolge betont* teilte ausser* spricht sprach " +
    "forder* warn*",
};
