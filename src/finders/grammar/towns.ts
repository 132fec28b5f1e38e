/** "Neuilly-sur-Seine", "Newcastle-upon-Tyne", "Wiltshire": towns and shires of two countries, whose names stand in texts of both. */
export const TOWN = new RegExp(
  "-(?:sur|sous|lès|lez|en|les|aux|ès|on|upon|under|le|la|de|du|au)-|-(?:d|l)['’]|^(?:saint|sainte" +
    "|st)-|(?:.{3}shire|.{3}borough|.{3}bourg|.{4}ville|.{4}stan)$",
);
