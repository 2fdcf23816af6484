/** One thing to mend in the knowledge: where it is, what is wrong, what to do. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

/** The knowledge cannot be used as it is; `problems` holds all that was found, sorted by place. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

export function describeProblem({ file, line, what, fix }: Problem): string {
  return `${file}:${line}: ${what} -> ${fix}`;
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
