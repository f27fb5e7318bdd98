import type {Messages} from './messages.js';

/** Korean. */
const ko: Messages = {
  lang: 'ko',
  dir: 'ltr',

  thisSite: '이 사이트',
  bannerTitle: '기기에 데이터를 저장하고 읽는 것에 동의하십니까?',
  bannerText: '{controller}에서 다음 목적을 위해 이에 대한 동의를 구합니다:',
  thirdParties: {other: '제3자 {count}곳도 데이터를 저장하거나 읽습니다: {names}.'},
  thirdPartiesMany: {other: '제3자 {count}곳도 데이터를 저장하거나 읽습니다. 목록은 ‘{choose}’에 있습니다.'},
  thirdPartiesUnnamed: '제3자도 데이터를 저장하거나 읽을 수 있습니다.',
  rights:
    '이 중 어느 것도 동의 전에는 실행되지 않으며, ‘{reject}’ 선택 시 모두 꺼진 상태로 유지됩니다. 답변은 ‘{settings}’에서 언제든지 변경하거나 철회할 수 있습니다.',
  closeMeans: '‘{close}’ 버튼은 ‘{rejectAll}’ 버튼과 같습니다. 모두 꺼진 상태로 유지됩니다.',
  sharedWith: '답변은 {domain} 및 모든 하위 도메인에 적용됩니다.',
  notRemembered: '브라우저에 답변이 저장되지 않아 이 페이지에만 적용됩니다.',

  why: {
    more: '다음 항목은 이전 답변에 포함되지 않습니다. 이전 답변은 그대로 유지됩니다.',
    changed: '이 사이트에서 동의를 구하는 내용이 바뀌어 이전 답변은 더 이상 유효하지 않습니다.',
    expired: '이전 답변의 유효 기간이 지났습니다.',
  },

  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  choose: '선택',
  close: '닫기',
  settings: '개인정보 설정',
  privacyPolicy: '개인정보 처리방침',
  imprint: '운영자 정보',

  notLoaded: '불러오지 못했습니다. 연결을 확인하고 페이지를 새로 고치십시오.',

  savedAccepted: '저장됨: 모두 동의하셨습니다.',
  savedRejected: '저장됨: 모두 거부하셨습니다.',
  savedChoices: '선택이 저장되었습니다.',

  categories: {
    necessary: {title: '필수', description: '사이트가 작동하고 답변을 기억하는 데 필요합니다.'},
    functional: {title: '기능', description: '설정을 기억하고 페이지에 기능을 더합니다.'},
    analytics: {title: '통계', description: '방문 수와 열람된 페이지를 집계합니다.'},
    media: {title: '미디어', description: '다른 사이트에서 제공하는 동영상, 지도, 게시물을 표시합니다.'},
    marketing: {title: '광고', description: '이용자별로 선택한 광고를 표시하고 그 효과를 측정합니다.'},
  },

  saveChoices: '선택 저장',
  withdrawAll: '모두 철회',
  preferencesTitle: '내 선택',
  preferencesText:
    '{controller}에서 목적별, 서비스별로 동의를 구합니다. 켜지 않은 항목은 꺼진 상태로 유지됩니다.',
  alwaysActive: '항상 켜짐',
  untilDenied: '끄기 전까지 묻지 않고 사용',
  services: {other: '서비스 {count}개'},
  someOn: '{all}개 중 {on}개 켜짐',
  details: '세부 정보',
  provider: '제공자',
  providerPolicy: '{provider} 개인정보 처리방침',
  storedOnDevice: '기기에 저장되는 항목',
  storages: {
    'cookie': '쿠키',
    'local': '로컬 저장소',
    'session': '세션 저장소',
    'indexeddb': '데이터베이스',
    'cache': '캐시',
    'service-worker': '서비스 워커',
  },
  untilClosed: '브라우저를 닫을 때까지',
  decidedOn: '답변 일시: {date}.',
  decisionId: '동의 ID: {id}',

  embedTitle: '{provider} 제공 콘텐츠',
  embedText:
    '불러오면 IP 주소와 이 페이지를 보고 있다는 사실이 {provider} 측에 전달됩니다. 이후 {provider} 측에서 기기에 데이터를 저장하고 읽을 수 있습니다.',
  loadOnce: '한 번 불러오기',
  loadAlways: '항상 불러오기',
  alwaysMeans:
    '‘{loadAlways}’ 선택은 {service}에 대해 저장됩니다. ‘{settings}’에서 언제든지 철회할 수 있습니다.',
  embedLoading: '불러오는 중…',
  embedLoaded: '불러오기 완료: {service}.',

  columns: {name: '이름', place: '저장 형태', duration: '기간', purpose: '목적'},
  allowed: '허용됨',
  notAllowed: '허용 안 됨',
  storesNothing: '기기에 아무것도 저장하지 않습니다.',
};

export default ko;
