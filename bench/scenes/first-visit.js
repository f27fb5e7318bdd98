import {Visitor} from '../browser.js';
import {downloaded} from '../downloaded.js';
import {hasBanner} from '../scene.js';

const page = {inline: 10};

/** @type {import('../scene.js').Scene[]} */
export const scenes = [
  {
    name: 'first-visit',
    share: 7,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter);
      await visitor.open(server.address(adapter, page));
      const {banner, shift, blocking} = await visitor.probe();
      const {TaskDuration = 0} = await visitor.counters();
      const bytes = await downloaded(visitor, adapter, banner);
      await visitor.leave();
      return {...(banner && {painted: banner}), shift, blocking, task: TaskDuration * 1000, bytes};
    },
  },
  {
    name: 'first-visit-slow-4g',
    share: 6,
    suits: hasBanner,
    play: async ({browser, server, adapter}) => {
      const visitor = await Visitor.arrive(browser, adapter, {network: 'slow-4g'});
      await visitor.open(server.address(adapter, page));
      const {banner = NaN} = await visitor.probe();
      await visitor.leave();
      return {painted: banner};
    },
  },
];
