/**
 * How lines of one language say who wrote an article, when, under which licence and where it comes from; sources of regular
 * expressions, read whatever the case.
 */
export interface StatedWords {
  /** Before names, enough alone: "by". */
  readonly by: string;
  /** Before names: "written by", "author:". */
  readonly writtenBy: string;
  /** Between two names. */
  readonly and: string;
  /** Behind names, before what is no name: "in Berlin", "for the Herald". */
  readonly afterNames: string;
  /** Words of a line that gives a day: "posted on". */
  readonly dated: string;
  /** Words that tell a later day than the first one. */
  readonly updated: string;
  /** Before the name of a licence, at the start of a line: "Licence:", "Licensed under the". */
  readonly license: string;
  /** What a whole sentence says of itself: "This article is licensed under". */
  readonly licensedSelf: string;
  /** Before the name of a paper: "Source:", "First published in". */
  readonly source: string;
}

export const ENGLISH: StatedWords = {
  by: "by",
  writtenBy:
    "(?:written|reported|words|text|story|article|posted|published|compiled|report|review|interview)" +
    String.raw`(?: and photos)? by:?|(?:authors?|writers?|byline|written by|by|text|words)\s?:`,
  and: "and|&|with",
  afterNames: "in|for|from|at|of|on",
  dated:
    "posted|published|first|date|on|at|created|written|issued|of|the|from|release|released|pub|time|am|pm|est|edt|gmt|bst|utc|pst|pdt|cet|by",
  updated: "updated|modified|revised|last|edited|update",
  license: String.raw`licen[cs]e[ds]?\s?:|(?:licensed|released|published|available|distributed|shared) under(?: (?:the|a|an))?(?: terms of the)?`,
  licensedSelf:
    "(?:this|the present) (?:article|text|work|page|post|document|content|site|website|book|report|story" +
    String.raw`|documentation) (?:is|may be)(?: \w+)?(?: \w+)? (?:licensed|released|published|available` +
    "|distributed|shared|used|copied) under(?: (?:the|a|an))?(?: terms of the)?",
  source: String.raw`(?:source|publisher|published by|publication)s?\s?:|(?:first |originally )?(?:published|appeared|printed) (?:in|on|at)`,
};

export const FRENCH: StatedWords = {
  by: "par",
  writtenBy:
    "(?:écrite?|rédigée?|publiée?|posté|texte|propos recueillis|article|reportage|signé)(?: et photos)" +
    String.raw`? (?:par|de)|(?:auteur|autrice|auteure|rédacteur|rédactrice|texte|par)s?\s?:`,
  and: "et|&|avec",
  afterNames: "à|au|en|pour|de|du|notre|envoyée?|correspondante?",
  dated: "publiée?|postée?|mise? en ligne|paru|date|le|à|du|parution|écrit|par|er|heures?|h|posté|créé|de",
  updated: "mise? à jour|modifiée?|actualisée?|dernière",
  license: String.raw`licence\s?:|(?:sous|publié sous|diffusé sous|mis à disposition sous)(?: la)? licence`,
  licensedSelf:
    "(?:cet? |le présent |cette )(?:article|texte|œuvre|page|document|contenu|site|livre|rapport)" +
    String.raw` est(?: \w+)?(?: \w+)?(?: à disposition)? sous(?: (?:la|une))?(?: licence)?`,
  source: String.raw`(?:sources?|éditeur|publié par)\s?:|(?:publié|paru)e? (?:dans|sur)`,
};

export const SPANISH: StatedWords = {
  by: "por",
  writtenBy:
    "(?:escrito|redactado|publicado|texto|reportaje|artículo|entrevista)(?: y fotos)? (?:por|de)" +
    String.raw`|(?:autor|autora|autores|redacción|texto|por)\s?:`,
  and: "y|e|&|con",
  afterNames: "en|para|de|desde",
  dated: "publicado|publicada|fecha|el|de|del|a|las|la|horas?|hrs?|h|escrito|por|creado|posteado",
  updated: "actualizado|actualizada|modificado|última|actualización",
  license: String.raw`licencia\s?:|(?:bajo|publicado bajo|con)(?: una?)?(?: la)? licencia`,
  licensedSelf:
    "(?:este|esta|el presente) (?:artículo|texto|obra|página|documento|contenido|sitio|libro|informe)" +
    String.raw` (?:está|se)(?: \w+)?(?: \w+)? bajo(?: (?:la|una))?(?: licencia)?`,
  source: String.raw`(?:fuentes?|editorial|publicado por)\s?:|publicado (?:originalmente )?en`,
};

export const GERMAN: StatedWords = {
  by: "von",
  writtenBy:
    "(?:geschrieben|verfasst|veröffentlicht|text|ein beitrag|ein artikel|interview|eine reportage)" +
    String.raw`(?: und fotos)? von|(?:autor|autorin|autoren|autorinnen|verfasser|verfasserin|text|von)\s?:`,
  and: "und|&|mit",
  afterNames: "in|aus|für|im",
  dated: "veröffentlicht|erschienen|datum|am|vom|den|um|uhr|von|gepostet|geschrieben|stand|erstellt|der",
  updated: "aktualisiert|geändert|zuletzt|stand|bearbeitet",
  license: String.raw`lizenz\s?:|(?:unter|veröffentlicht unter|lizenziert unter)(?: der| einer)?(?: lizenz)?(?= (?:CC|Creative|MIT|GPL|Apache))`,
  licensedSelf:
    "(?:dieser|diese|dieses|der vorliegende) (?:artikel|text|werk|seite|beitrag|dokument|inhalt|website" +
    String.raw`|buch|bericht) (?:steht|ist|wird)(?: \w+)? unter(?: (?:der|einer))?(?: lizenz)?`,
  source: String.raw`(?:quellen?|verlag|herausgeber)\s?:|(?:zuerst )?erschienen (?:in|im|bei|auf)`,
};

export const VIETNAMESE: StatedWords = {
  by: "bởi",
  writtenBy: String.raw`(?:được )?(?:viết|đăng|biên soạn|thực hiện) bởi|(?:tác giả|bài|bài viết|bài và ảnh|người viết|người đăng|thực hiện|biên soạn)\s?:`,
  and: "và|&|cùng",
  afterNames: "từ|tại|ở",
  dated: "ngày|đăng|đăng lúc|xuất bản|lúc|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|tháng|giờ|phút|ngày đăng|gmt|viết",
  updated: "cập nhật|sửa|lần cuối|chỉnh",
  license: String.raw`giấy phép\s?:|(?:theo|phát hành theo|dưới) giấy phép`,
  licensedSelf: String.raw`(?:bài viết|bài báo|tài liệu|trang|nội dung|tác phẩm|trang web) này (?:được )?(?:\S+ ){0,2}(?:theo|dưới)(?: giấy phép)?`,
  source: String.raw`(?:nguồn|nhà xuất bản|theo)\s?:|(?:đăng|xuất bản) (?:trên|tại)`,
};
