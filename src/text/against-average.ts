/** What a sentence says behind a figure of how it stands against the average of all. */
export interface AgainstAverage {
  readonly words: string;
  /** 全市, 全省 or 全国. */
  readonly scope: string;
  readonly isAbove: boolean;
}

const TOLD =
  /^[，,\s]{0,2}(?<words>(?:(?<above>高于|快于|超过|优于|好于)|低于|慢于)(?<scope>全[市省国])平均(?:水平)?)/;

/** 高于全市平均水平, right behind the figure that ends at `end`; null where the text says nothing of it there. */
export function againstAverage(text: string, end: number): AgainstAverage | null {
  const { words, scope, above } = TOLD.exec(text.slice(end))?.groups ?? {};
  if (words === undefined || scope === undefined) return null;
  return { words, scope, isAbove: above !== undefined };
}
