import type { Problem } from '../entry-checks/entry-check.ts';
import { message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import { SEVERITIES } from '../vocabulary/judgement.ts';
import type { Annotation } from './review.ts';

/** Four requests' worth: GitHub takes 50 at a time. */
const MAXIMUM_ANNOTATIONS = 200;

/** Problems on their lines, the worst first; `writer` writes plain text. */
export function annotationsOf(problems: readonly Problem[], writer: Writer): readonly Annotation[] {
  return SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity))
    .slice(0, MAXIMUM_ANNOTATIONS)
    .map((problem) => annotationOf(problem, writer));
}

function annotationOf({ check, severity, path, range, ...problem }: Problem, writer: Writer): Annotation {
  return {
    path,
    startLine: range?.start.line ?? 1,
    endLine: range?.end.line ?? 1,
    level: severity,
    title: writer.write(message(`review.check.${check}`, {})),
    message: writer.write(problem.message),
  };
}
