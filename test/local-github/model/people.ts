import type { Permission } from '../world/recorded.ts';

/** Contents by path; null removes a file. */
export type FileChanges = Readonly<Record<string, string | Buffer | null>>;

/** What people do to one pull request. Where nobody is named it is the pull request's author. */
export interface People {
  /** A new commit on the head; returns its oid. */
  push(files: FileChanges, message?: string, by?: string): string;
  /** A new commit on the base branch, which the head does not have. */
  pushToBase(files: FileChanges, message?: string): string;
  /** The base branch's newest commit becomes part of the head. */
  updateBranch(): string;
  edit(change: { readonly title?: string; readonly body?: string; readonly base?: string }): void;
  convertToDraft(): void;
  readyForReview(): void;
  close(): void;
  reopen(): void;
  merge(by?: string): void;
  lock(by?: string): void;
  unlock(by?: string): void;
  label(name: string, by?: string): void;
  unlabel(name: string, by?: string): void;
  comment(body: string, by?: string): number;
  editComment(id: number, body: string, by?: string): void;
  deleteComment(id: number, by?: string): void;
  setPermission(login: string, permission: Permission): void;
}
