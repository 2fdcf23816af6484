/** The words of a table, written with commas or one to a line. */
export function split(text: string): readonly string[] {
  return text
    .split(/\s*[,，\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word.length > 0);
}
