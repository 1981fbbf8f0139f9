import { describe, expect, it } from 'vitest';
import { readmeNoticeOf, repositoryNoticeOf } from '../../src/facts/readme-notices.ts';

const NAMES = ['tracer', 'Packet Tracer'];

function kindOf(text: string): string | undefined {
  return readmeNoticeOf(text.startsWith('#') ? text : `# tracer\n\n${text}`, NAMES)?.kind;
}

function describedAs(description: string): string | undefined {
  return repositoryNoticeOf({ description, topics: [] }, NAMES)?.kind;
}

describe('an end in another language', () => {
  it.each([
    '本项目已经不再维护。',
    '⚠️ 注意：此仓库已归档，请使用新版本。',
    '项目已停止维护',
    'tracer 已停止更新和维护。',
    '本專案已停止維護。',
    '此儲存庫已封存',
    '# tracer（已停止维护）\n\n说明',
    'このリポジトリはメンテナンスされていません。',
    'このプロジェクトは開発を終了しており、現在はメンテナンスされていません。',
    'このプロジェクトはもはや積極的にメンテナンスされていません。',
    '本ツールの開発は終了しました。',
    'このリポジトリはアーカイブされました。',
    '## 開発終了\n\nご利用ありがとうございました。',
    '**メンテナンス終了**',
    '# 【開発終了】tracer\n\n説明',
    '이 프로젝트는 더 이상 유지보수되지 않습니다.',
    '이 저장소는 더 이상 관리되지 않습니다.',
    '이 프로젝트의 개발이 중단되었습니다.',
    'tracer는 더 이상 유지 관리되지 않습니다.',
    '**개발 중단**',
    'Este proyecto ya no se mantiene.',
    '**Aviso:** este repositorio ha sido archivado.',
    'Este projeto não é mais mantido.',
    'Este repositório não está mais sendo mantido ativamente.',
    'Este projeto foi descontinuado.',
    'Ce projet n’est plus maintenu.',
    "Ce logiciel n'est plus maintenu. Attendez-vous à ce qu'il ne fonctionne plus avec le temps.",
    'Ce dépôt a été archivé.',
    '> Hinweis: Dieses Projekt wird nicht mehr gepflegt.',
    'Dieses Projekt wurde eingestellt.',
    'Tracer wird nicht mehr gewartet.',
    'Questo progetto non è più mantenuto.',
    'Проект больше не поддерживается.',
  ])('is read in %j', (text) => {
    expect(kindOf(text)).toBe('ended');
  });

  it.each([
    'v1 分支不再维护。',
    '本项目的 v1 分支不再维护。',
    '本项目不再维护全局 index 数组。',
    '淘宝gem已不再维护，别用淘宝的gem镜像了。',
    'CentOS 7 已停止维护。',
    '当前仓库不再维护 `deploy docker` 子命令。',
    '原项目已停止维护，本项目继续开发。',
    '本项目已停止维护一年后，现已恢复开发。',
    '自 v2 起，本项目不再支持 Python 2。',
    'このブランチはメンテナンスされていません。',
    'この機能は現在メンテナンスされていません。',
    'このプロジェクトはWindowsではメンテナンスされていません。',
    'このプロジェクトは Python 2 のサポートを終了しました。',
    'メンテナンスされていない bpfd の代わりです。',
    '元のプロジェクトはメンテナンスされていません。',
    'このプロジェクトは、開発を終了した bpfd のフォークです。',
    'このプロジェクトは開発を終了しましたが、2024年に再開しました。',
    '# tracer\n\n## 使い方\n\n実行。\n\n## サポート終了\n\n- Ubuntu 18.04',
    '이 프로젝트는 더 이상 Python 2를 지원하지 않습니다.',
    'v1 브랜치는 더 이상 유지보수되지 않습니다.',
    '이 API는 더 이상 관리되지 않습니다.',
    'La rama v1 ya no se mantiene.',
    'Este proyecto ya no se mantiene en Windows.',
    'Este proyecto está archivado en Zenodo.',
    'Si este proyecto ya no se mantiene, avísanos.',
    'Create React App ya no se mantiene.',
    'O OpenHantek original não é mais mantido para este modelo.',
    'Este projeto foi abandonado em 2019 e retomado em 2021.',
    "Le fork UE4SS n'est plus maintenu.",
    "La version 1 n'est plus maintenue.",
    "Ce projet n'est plus maintenu par Acme, mais par la communauté.",
    'Der Zweig v1 wird nicht mehr gepflegt.',
    'Dieses Projekt wird nicht mehr für Windows gepflegt.',
    'Dieses Projekt wurde archiviert und wieder aufgenommen.',
    'Questo progetto non è più mantenuto per Python 2.',
    'Python 2 больше не поддерживается.',
    'Python 2 is no longer supported.',
  ])('is not read in %j', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });

  it('is read in the description of the repository', () => {
    expect(describedAs('이 저장소는 더 이상 관리되지 않습니다.')).toBe('ended');
    expect(describedAs('[已归档] 网络跟踪')).toBe('ended');
    expect(describedAs('归档日志的工具')).toBeUndefined();
  });
});
