import { guide as englishGuide } from '../locales/en/guide';
import { rules as englishRules } from '../locales/en/rules';
import { guide as chineseGuide } from '../locales/zh-CN/guide';
import { rules as chineseRules } from '../locales/zh-CN/rules';
import type { Language } from '../locales/words';
import { CATALOGUE } from '../rules/catalogue';

export interface GuideSection {
  /** The anchor that links lead to. */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The file of a picture beside the page; null for none. */
  readonly picture: string | null;
  /** One for each rule in the section on findings; its id is the rule's. */
  readonly parts: readonly GuideSection[];
}

export interface Guide {
  readonly title: string;
  readonly contents: string;
  readonly sections: readonly GuideSection[];
}

/** The guide in one language: the written sections, then every rule with its meaning and clause. */
export function guideContent(language: Language): Guide {
  const guide = language === 'en' ? englishGuide : chineseGuide;
  const rules = language === 'en' ? englishRules : chineseRules;
  const words = new Map<string, { readonly title: string; readonly why: string }>(Object.entries(rules));
  const parts = CATALOGUE.map(({ id, clause }): GuideSection => {
    const { title = id, why = '' } = words.get(id) ?? {};
    const source = clause === '' ? [] : [guide.clause.replace('{{clause}}', clause)];
    return { id, title, paragraphs: [why, ...source], picture: null, parts: [] };
  });
  const { findings, inExcel } = guide;
  return {
    title: guide.title,
    contents: guide.contents,
    sections: [
      ...guide.sections.map((section) => ({ ...section, picture: null, parts: [] })),
      { id: findings.id, title: findings.title, paragraphs: [findings.lead], picture: null, parts },
      {
        id: inExcel.id,
        title: inExcel.title,
        paragraphs: [inExcel.lead],
        picture: null,
        parts: inExcel.parts.map(({ picture, ...part }): GuideSection => ({
          ...part,
          picture: picture === '' ? null : `guide/pictures/${picture}.png`,
          parts: [],
        })),
      },
    ],
  };
}
