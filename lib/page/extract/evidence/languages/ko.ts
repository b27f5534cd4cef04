import type { LinePhrases } from "../phrases.ts";

/** Korean. Written from knowledge of the language's news sites, blogs, forums and shops. */
export const KO: LinePhrases = {
  related: `
    관련기사 | 관련 기사 | 관련기사… | 관련 기사… | 관련뉴스 | 관련 뉴스 | 관련글 | 관련 글 | 관련 콘텐츠 | 관련 영상 | 관련 링크 | 관련 키워드 | 관련 태그 |
    이 기사와 관련된 기사 | 연관기사 | 연관 기사 | 함께 보면 좋은 글 | 함께 보면 좋은 기사 | 함께 보면 좋은 뉴스 | 함께 읽으면 좋은 기사 | 함께 볼 만한 기사 | 함께 볼만한 기사 |
    함께 본 기사 | 많이 본 뉴스
  `,
  comments: `
    댓글 | 댓글# | 댓글 # | 댓글 # 개 | 댓글 #개 | #개의 댓글 | # 개의 댓글 | 댓글쓰기 | 댓글 쓰기 | 댓글 달기 | 댓글달기 | 댓글 남기기 | 댓글 작성 | 댓글 등록 |
    댓글입력
  `,
  share:
    "공유 | 공유하기 | 기사 공유하기 | 기사공유하기 | 기사 공유 | sns 공유하기 | sns공유 | sns 기사보내기 | sns 보내기 | 페이스북 | 트위터 | 카카오톡",
  newsletter: `
    뉴스레터 | 뉴스레터 구독 | 뉴스레터 구독하기 | 뉴스레터 신청 | 뉴스레터 신청하기 | 뉴스레터 구독신청 | 뉴스레터를 구독하세요 | 뉴스레터를 구독해… | 무료 뉴스레터 구독… |
    이메일 주소를 입력해… | 이메일을 입력해…
  `,
  advertisement:
    "광고 | ad광고 | 광고 건너뛰기 | 스폰서 링크 | 스폰서링크 | 스폰서 콘텐츠 | 스폰서 | 협찬 | 파워링크 | 제휴광고 | 광고문의",
  consent:
    "본 웹사이트는 쿠키를… | 본 사이트는 쿠키를… | 이 웹사이트는 쿠키를… | 이 사이트는 쿠키를… | 이 사이트에서는 쿠키를…",
  paywall: `
    이 기사는 유료회원… | 이 기사는 회원전용… | 이 기사는 회원 전용… | 이 기사는 구독자 전용… | 이 콘텐츠는 유료… | 이 콘텐츠는 구독자… | 이 기사는 프리미엄… | 유료회원 전용 |
    회원 전용 기사
  `,
  navigation: `
    인쇄 | 인쇄하기 | 프린트 | 기사 인쇄 | 본문 바로가기 | 본문으로 바로가기 | 본문 내용으로 바로가기 | 메뉴 바로가기 | 메뉴 건너뛰기 | 주메뉴 바로가기 | 컨텐츠로 건너뛰기 |
    콘텐츠로 건너뛰기 | 콘텐츠로 바로가기 | 맨위로 | 맨 위로 | 위로가기 | 상단으로 | 상단으로 이동 | 맨위로가기 | 처음으로 | 목록으로
  `,
  staff:
    "연합뉴스 | 뉴시스 | 뉴스# | 온라인뉴스팀 | 온라인 뉴스팀 | 디지털뉴스팀 | 디지털뉴스부 | 온라인뉴스부 | 편집국 | 편집부",
  time: "입력 # | 입력# | 입력:# | 입력: # | 입력 : # | 승인 # | 승인# | 등록 # | 등록# | 수정 # | 수정# | 등록: # | 업데이트 # | 업데이트: #",
  photo:
    "사진 | 사진제공 | 사진출처 | 사진설명 | 자료사진 | 자료 사진 | 이미지 | 이미지출처 | 출처 | 자료",
  copyright:
    "저작권자… | 무단전재 및 재배포 금지… | 무단 전재 및 재배포 금지… | 무단전재 재배포 금지… | 무단전재-재배포 금지…",
  by: "글 | 글쓴이 | 기자 | 작성자 | 취재 | 편집 | 글·사진 | 정리 | 필자",
  months: "월 | 일 | 월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일 | 오전 | 오후",
  names: {
    comments: "livere lv-container daetgeul datgeul datgul lvr-comment",
    share: "sns-share sns-list sns-btn sns-area sns-wrap kakao-share kakaostory kakaotalk",
    related: "dable dablewidget dable-widget gwallyeon gwanryeon ranking-news",
    advertisement: "gwanggo mobon mobwith realclick adfit kakao-ad-area dreamsearch cauly",
    other: "jebo-box",
  },
};
