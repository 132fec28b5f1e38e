import type { NationalityWords } from "../../verify/nationalities.ts";

/** Adjectives and names of peoples by country; written as the words of concepts. */
export const nationalityWords: NationalityWords = {
  AU: "úc",
  AT: "áo",
  BE: "bỉ",
  GB: "anh",
  IT: "ý",
  JP: "nhật",
  US: "mỹ",
};
