/** The counter of pages whose HTML comes from a server: a click counts, and inserts a sibling before the held element. */
export function countPresses() {
  document.addEventListener('click', ({target}) => {
    if (!target.matches?.('.count')) return;
    target.textContent = Number(target.textContent) + 1;
    const notice = target.parentElement.querySelector('.notice');
    if (notice) return notice.remove();
    const added = document.createElement('p');
    added.className = 'notice';
    added.textContent = 'An odd number';
    target.after(added);
  });
}

/** What the page is about, and where the third party is. */
export const pageData = () => document.documentElement.dataset;
