import { ApiError, invalid } from '../http/api-error.ts';
import type { Issue, Label, Repository } from './entities.ts';
import type { GitHub } from './github.ts';

const NAME_LENGTH = 50;
const DESCRIPTION_LENGTH = 100;
const ADDED_WITHOUT_COLOR = 'ededed';
const LABELS_OF_ISSUE = 100;

/** Labels of a repository are told apart without regard to case. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.get(name.toLowerCase());
}

/** Throws GitHub's 422 on a name that is taken or on a field that is out of bounds. */
export function createLabel(github: GitHub, repository: Repository, wanted: Omit<Label, 'id'>): Label {
  checkName(wanted.name);
  if (!/^[0-9a-fA-F]{6}$/.test(wanted.color)) throw invalid('Label', 'color', 'invalid');
  if ((wanted.description?.length ?? 0) > DESCRIPTION_LENGTH) {
    throw invalid('Label', 'description', 'too_long', 'description is too long (maximum is 100 characters)');
  }
  if (findLabel(repository, wanted.name) !== undefined) throw invalid('Label', 'name', 'already_exists');
  const label = { ...wanted, id: github.nextId() };
  repository.labels.set(label.name.toLowerCase(), label);
  return label;
}

/** The label of that name; made where there is none, as GitHub does when it is put on an issue. */
export function ensureLabel(github: GitHub, repository: Repository, name: string): Label {
  return (
    findLabel(repository, name) ??
    createLabel(github, repository, { name, color: ADDED_WITHOUT_COLOR, description: null })
  );
}

/** Adds the labels that are not there yet and returns those. */
export function addLabels(github: GitHub, issue: Issue, names: readonly string[]): readonly Label[] {
  names.forEach(checkName);
  const labels = names.map((name) => ensureLabel(github, issue.repository, name));
  const added = labels.filter(({ name }) => !issue.labels.includes(name));
  if (issue.labels.length + added.length > LABELS_OF_ISSUE) {
    throw new ApiError(422, 'Validation Failed', { errors: ['Issue cannot have more than 100 labels'] });
  }
  issue.labels.push(...new Set(added.map(({ name }) => name)));
  return added;
}

/** Takes a label off, or returns undefined where it was not there. */
export function removeLabel(issue: Issue, name: string): Label | undefined {
  const label = findLabel(issue.repository, name);
  if (label === undefined || !issue.labels.includes(label.name)) return undefined;
  issue.labels = issue.labels.filter((other) => other !== label.name);
  return label;
}

function checkName(name: string): void {
  if (name === '') throw invalid('Label', 'name', 'missing_field');
  if (name.length > NAME_LENGTH) {
    throw invalid('Label', 'name', 'too_long', 'name is too long (maximum is 50 characters)');
  }
}
