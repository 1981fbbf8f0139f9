/** Sorting, searching and filtering, which the address keeps, in plain JavaScript; without it the page shows everything. */
export const PAGE_SCRIPT = `
(() => {
  'use strict';
  const table = document.querySelector('table');
  const projects = [...table.tBodies];
  const search = document.querySelector('input[type=search]');
  const filters = [...document.querySelectorAll('.filters button')];
  const heads = [...table.querySelectorAll('thead th')];
  const count = document.querySelector('.shown b');
  const nothing = document.querySelector('.nothing');
  const note = document.querySelector('.note');
  let filter = '';

  const show = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const project of projects) {
      const isMeant = words.every((word) => project.dataset.words.includes(word));
      const isOfKind = filter === '' || project.dataset.tags.split(' ').includes(filter);
      project.hidden = !(isMeant && isOfKind);
      if (!project.hidden) shown += 1;
    }
    count.textContent = String(shown);
    nothing.hidden = shown > 0;
    table.hidden = shown === 0;
    note.hidden = shown === 0;
  };
  const filterBy = (name) => {
    filter = filters.some((button) => button.dataset.filter === name) ? name : '';
    for (const button of filters) button.setAttribute('aria-pressed', String(button.dataset.filter === filter));
    show();
  };
  const keep = () => {
    const kept = new URLSearchParams();
    if (filter !== '') kept.set('show', filter);
    if (search.value.trim() !== '') kept.set('find', search.value.trim());
    history.replaceState(null, '', kept.size === 0 ? location.pathname + location.search : '#' + kept);
  };
  const readAddress = () => {
    const kept = new URLSearchParams(location.hash.slice(1));
    search.value = kept.get('find') ?? '';
    filterBy(kept.get('show') ?? '');
  };
  const choose = (name) => {
    filterBy(filter === name ? '' : name);
    keep();
  };
  const showAll = () => {
    search.value = '';
    choose('');
  };
  const controls = document.querySelector('.controls');
  const sortBy = (head) => {
    const key = head.dataset.sort;
    const first = head.dataset.first;
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const order = head.getAttribute('aria-sort') === first ? other : first;
    for (const each of heads) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', order);
    const sign = order === 'ascending' ? 1 : -1;
    const compare = (a, b) => {
      const [one, two] = [a.dataset[key], b.dataset[key]];
      if (key === 'name') return one.localeCompare(two) * sign;
      return (Number(one) - Number(two)) * sign || a.dataset.name.localeCompare(b.dataset.name);
    };
    table.append(...projects.sort(compare));
  };

  search.addEventListener('input', () => {
    show();
    keep();
  });
  addEventListener('hashchange', () => {
    readAddress();
    controls.scrollIntoView();
  });
  document.addEventListener('click', ({ target }) => {
    const { find } = target.dataset;
    if (find !== undefined) location.hash = '#' + new URLSearchParams({ find });
  });
  for (const button of filters) button.addEventListener('click', () => choose(button.dataset.filter));
  for (const head of heads) head.querySelector('button')?.addEventListener('click', () => sortBy(head));
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && event.target !== search && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape') showAll();
  });
  nothing.querySelector('button').addEventListener('click', () => {
    showAll();
    search.focus();
  });
  const openedForPrint = [];
  addEventListener('beforeprint', () => {
    for (const details of table.querySelectorAll('tbody[data-tags~=fails] details:not([open])')) {
      details.open = true;
      openedForPrint.push(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of openedForPrint.splice(0)) details.open = false;
  });
  controls.hidden = false;
  readAddress();
})();
`;
