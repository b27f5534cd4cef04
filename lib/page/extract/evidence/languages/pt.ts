import type { LinePhrases } from "../phrases.ts";

/** Portuguese, of Brazil and of Portugal. Written from knowledge of the language's portals, newspapers, broadcasters, blogs and recipe sites. / */
export const PT: LinePhrases = {
  related: `
    leia também | leia mais | leia ainda | leia a seguir | leia depois | leia tudo | leia mais notícias |
    leia mais sobre | leia mais sobre o assunto | leia a matéria completa | leia a notícia completa |
    leia na íntegra | leia o artigo completo | leia mais em | ler mais | ler também | ler artigo completo |
    ler notícia completa | ler artigo | ler notícia | continue lendo | continuar lendo | continue a ler |
    continuar a ler | continuar leitura | continue a leitura | veja também | veja mais | veja ainda | ver também |
    ver mais notícias | ver mais artigos | veja mais notícias | veja outras notícias | veja mais sobre |
    veja a seguir | vejam também | confira também | confira ainda | confira mais | saiba mais | saiba mais sobre |
    saber mais | assista também | ouça também | entenda o caso | para saber mais | notícias relacionadas |
    notícia relacionada | artigos relacionados | artigo relacionado | matérias relacionadas |
    matéria relacionada | matérias similares | reportagens relacionadas | posts relacionados
  `,
  comments: `
    comentário | comentários | # comentários | # comentário | sem comentários | nenhum comentário |
    nenhum comentário ainda | não há comentários | ainda não há comentários | os comentários estão fechados |
    comentários fechados | comentários desativados | comentários encerrados | ver comentários |
    ver todos os comentários | ver os comentários | mostrar comentários | exibir comentários |
    ocultar comentários | ler comentários | carregar mais comentários | carregar comentários | mais comentários |
    comentários recentes | últimos comentários | todos os comentários | comentários dos leitores |
    comentários do facebook | comentários via facebook | comentar | comente | comente aqui | comente agora |
    comente esta notícia
  `,
  share: `
    compartilhar | compartilhe | compartilhar em | compartilhe em | compartilhe no | compartilhar no |
    compartilhar via | compartilhe via | compartilhe isso | compartilhe isto | compartilhe essa notícia |
    compartilhe esta notícia | compartilhe a notícia | compartilhe este artigo | compartilhe esse artigo |
    compartilhe o artigo | compartilhe esta matéria | compartilhe essa matéria | compartilhe este post |
    compartilhe esta postagem | compartilhe este conteúdo | compartilhe esse conteúdo | compartilhe esta página |
    compartilhe esta receita | compartilhe com seus amigos | compartilhe nas redes sociais |
    compartilhar notícia | compartilhar matéria
  `,
  newsletter: `
    newsletter | newsletters | nossa newsletter | a nossa newsletter | inscreva-se | inscreva-se já |
    inscreva-se agora | inscreva-se grátis | inscreva-se aqui | inscreva-se na newsletter |
    inscreva-se em nossa newsletter | inscrever-se | inscrever | inscrição na newsletter | assine | assine já |
    assine agora | assine a newsletter | assine nossa newsletter | assinar newsletter | assinar |
    assinar a newsletter | assine grátis | assinar blog por e-mail | subscrever | subscreva
  `,
  advertisement: `
    publicidade | publicidades | continua após a publicidade | continua depois da publicidade |
    continua depois do anúncio | continua após o anúncio | continua a seguir à publicidade |
    continua depois da pub | a matéria continua após a publicidade | a notícia continua após a publicidade |
    o artigo continua após a publicidade | o texto continua após a publicidade |
    matéria continua após a publicidade | leitura continua após a publicidade | a seguir à publicidade |
    depois da publicidade | anúncio | anúncios | anúncio publicitário | anúncios google | anúncios do google |
    conteúdo patrocinado | conteúdos patrocinados | conteúdo publicitário | conteúdo promovido |
    conteúdo de marca
  `,
  consent: `
    aceitar tudo | aceitar todos | aceitar cookies | aceitar todos os cookies | aceitar e fechar |
    aceitar e continuar | rejeitar tudo | rejeitar todos | recusar cookies | rejeitar cookies |
    gerenciar cookies | gerir cookies
  `,
  paywall: `
    conteúdo exclusivo | conteúdo exclusivo para assinantes | conteúdo só para assinantes |
    conteúdo para assinantes | exclusivo para assinantes | exclusivo assinantes | exclusivo assinante |
    só para assinantes | somente para assinantes | artigo exclusivo para assinantes |
    artigo exclusivo assinantes | artigo exclusivo | já é assinante | já sou assinante |
    já é assinante? faça login | já é assinante? entre | já é subscritor | já tem conta | já possui cadastro |
    já tem cadastro
  `,
  navigation: `
    voltar | voltar ao topo | voltar para o topo | voltar ao início | voltar ao inicio | voltar à página inicial |
    voltar para a página inicial | voltar à home | voltar para home | voltar para a home | voltar para o início |
    voltar à lista | voltar para lista | voltar para notícias | voltar atrás | ir para o topo | topo da página |
    página inicial | próxima | próximo | próxima página | página seguinte | página anterior | seguinte |
    anterior | página # | página # de # | ir para o conteúdo | ir para o conteúdo principal | ir para o menu |
    ir para a busca | ir para o rodapé | ir para conteúdo | ir para navegação | pular para o conteúdo |
    pular para o conteúdo principal | pular para conteúdo | saltar para o conteúdo |
    saltar para o conteúdo principal | saltar para conteúdo | avançar para o conteúdo | abrir menu | fechar menu |
    menu principal | fechar | buscar | pesquisar | pesquisar neste blog
  `,
  staff: `
    com informações da agência… | com informações da assessoria… | com informações da polícia… |
    com informações do g#… | com informações do estadão… | com informações da ap… | com informações da afp… |
    com informações da reuters… | com informações de agências… | com informações das agências… |
    estagiário sob a supervisão… | estagiária sob a supervisão… | lusa | afp | efe | reuters | estadão conteúdo |
    agência brasil | agência lusa | folhapress | agência estado | agência o globo | agência senado
  `,
  time: `
    publicado em… | publicado: #… | publicado #… | publicado a #… | publicado às… | publicado há… |
    publicado por… | publicado hoje… | publicado ontem… | publicada em… | publicada: #… | publicação: #… |
    publicados em #… | data de publicação… | data da publicação… | data: #… | data de atualização… | criado em… |
    criado: #… | criada em #… | postado em… | postado por… | postado às… | postado há… | postada em #… |
    escrito em… | escrito por… | enviado por… | enviado em #… | em #/#/#… | atualizado em…
  `,
  photo: `
    foto de arquivo… | foto arquivo… | foto ilustrativa… | foto divulgação… | foto reprodução… | foto de capa… |
    foto destaque… | foto de… | foto por… | foto do autor… | foto… | fotos de… | fotos divulgação… | fotos… |
    fotografia de… | fotografia… | fotografias… | fotógrafo… | fotógrafa… | imagem de arquivo… |
    imagem ilustrativa… | imagem meramente ilustrativa… | imagem de capa…
  `,
  copyright: `
    todos os direitos reservados | direitos reservados | direitos autorais reservados | proibida a reprodução |
    reprodução proibida | é proibida a reprodução | reprodução permitida desde que citada a fonte |
    todos os direitos reservados… | direitos reservados ©… | direitos autorais ©… | é proibida a reprodução… |
    proibida a reprodução…
  `,
  by: `
    por | texto | texto por | texto de | textos de | autor | autora | autores | escrito por | publicado por |
    postado por | enviado por | redigido por | produzido por | criado por | elaborado por | reportagem de |
    reportagem | artigo de | artigo por
  `,
  months: `
    janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro |
    dezembro | jan | fev | mar | abr | mai | jun | jul | ago | set | nov | dez | segunda | terça | quarta |
    quinta | sexta | sábado | domingo | feira | terca | seg | sáb
  `,
};
