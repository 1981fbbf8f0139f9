import { z } from 'zod';
import type { Action } from '../../publish/action.ts';
import { LABEL_STYLES } from '../../publish/managed-labels.ts';
import type { RefusedWrite } from '../../publish/refused-writes.ts';
import type { GitHub } from '../client/github.ts';
import type { RepositoryName } from '../read/pull-request-snapshot.ts';
import { refusalOf } from '../client/refusal.ts';

type CreateLabel = Extract<Action, { type: 'createLabel' }>;

/** Reviews that begin together all lack a new repository's labels; so long one makes them for the others. */
const SHARED_FOR_MS = 60_000;

/** The node ids of labels that this process makes, or made just now. */
export class CreatedLabels {
  readonly #made = new Map<string, { readonly at: number; readonly id: Promise<string> }>();

  async idOf(repository: RepositoryName, name: string, make: () => Promise<string>): Promise<string> {
    const key = `${repository.owner}/${repository.name} ${name}`.toLowerCase();
    const known = this.#made.get(key);
    if (known !== undefined && performance.now() - known.at < SHARED_FOR_MS) return known.id;
    const id = make();
    this.#made.set(key, { at: performance.now(), id });
    id.catch(() => this.#made.delete(key));
    return id;
  }
}

interface CreationOptions {
  readonly createdLabels?: CreatedLabels | undefined;
  readonly request?: object | undefined;
  readonly onWritten?: (written: { readonly action: Action }) => void;
}

interface LabelCreation {
  /** Node ids by names in lower case. */
  readonly labels: Readonly<Record<string, string>>;
  readonly refused: readonly RefusedWrite[];
}

export async function createLabels(
  github: GitHub,
  repository: RepositoryName,
  actions: readonly Action[],
  { createdLabels = new CreatedLabels(), request, onWritten }: CreationOptions,
): Promise<LabelCreation> {
  const labels: Record<string, string> = {};
  const refused: RefusedWrite[] = [];
  const place = { owner: repository.owner, repo: repository.name, ...(request && { request }) };
  for (const action of actions) {
    if (action.type !== 'createLabel') continue;
    const { name } = action;
    const making = createdLabels.idOf(repository, name, async () => createLabel(github, place, action));
    const made = making.then((id) => (labels[name.toLowerCase()] = id));
    const refusal = await refusalOf(made);
    if (refusal === undefined) onWritten?.({ action });
    else refused.push({ type: action.type, ...refusal });
  }
  return { labels, refused };
}

/** With the colour and the description of its role; one that somebody made meanwhile keeps its own. */
async function createLabel(
  github: GitHub,
  place: { readonly owner: string; readonly repo: string },
  { name, role }: CreateLabel,
): Promise<string> {
  try {
    const style = LABEL_STYLES[role];
    const { data } = await github.request('POST /repos/{owner}/{repo}/labels', { ...place, name, ...style });
    return created.parse(data).node_id;
  } catch (error) {
    // It is there, or was made although GitHub's answer says nothing.
    if (!(error instanceof z.ZodError) && !alreadyExists.safeParse(error).success) throw error;
    const { data } = await github.request('GET /repos/{owner}/{repo}/labels/{name}', { ...place, name });
    return created.parse(data).node_id;
  }
}

const created = z.object({ node_id: z.string() });
const alreadyExists = z.object({
  status: z.literal(422),
  response: z.object({
    data: z.object({ errors: z.array(z.unknown()).refine((errors) => errors.some(isExistence)) }),
  }),
});

function isExistence(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'already_exists';
}
