import { react } from '../model/conversation.ts';
import type { Asker, Fields } from './fields.ts';
import { nodeFields, requireNode } from './nodes.ts';
import { REACTION_NAMES, reactionFields } from './pull-request.ts';
import { forbidden, notFoundNode } from './refusal.ts';

export function mutationFields(asker: Asker): Fields {
  return {
    minimizeComment: ({ input }: { readonly input: Fields }) =>
      minimize(asker, input, String(input['classifier'])),
    unminimizeComment: ({ input }: { readonly input: Fields }) => minimize(asker, input, undefined),
    addReaction: ({ input }: { readonly input: Fields }) => addReaction(asker, input),
    // GitHub asks for contents: write here, which a reviewer should not have.
    resolveReviewThread: () => {
      throw forbidden();
    },
    unresolveReviewThread: () => {
      throw forbidden();
    },
  };
}

function minimize(asker: Asker, input: Fields, classifier: string | undefined): Fields {
  const id = String(input['subjectId']);
  const node = requireNode(asker.github, id);
  if (node.kind !== 'IC' && node.kind !== 'PRRC') throw notFoundNode(id);
  asker.check(node.repository, 'pull_requests:write', 'issues:write');
  node.comment.minimized = classifier?.toLowerCase();
  const fields = nodeFields(asker, id);
  return classifier === undefined
    ? { unminimizedComment: fields, clientMutationId: null }
    : { minimizedComment: fields, clientMutationId: null };
}

function addReaction(asker: Asker, input: Fields): Fields {
  const id = String(input['subjectId']);
  const node = requireNode(asker.github, id);
  if (node.kind !== 'IC' && node.kind !== 'PRRC') throw notFoundNode(id);
  asker.check(node.repository, 'pull_requests:write', 'issues:write');
  const name = String(input['content']);
  const content = Object.entries(REACTION_NAMES).find(([, each]) => each === name)?.[0] ?? name.toLowerCase();
  const { reaction } = react(asker.github, node.comment.reactions, asker.viewer, content);
  return { reaction: reactionFields(reaction), subject: nodeFields(asker, id), clientMutationId: null };
}
